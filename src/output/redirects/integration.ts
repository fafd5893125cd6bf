import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Moves, readMoves } from '../../addresses/moves.ts';
import { pagePart, fragmentPart, successorOf } from '../../addresses/successor.ts';
import { pathIn } from '../../content-files/inside.ts';
import { getEdition } from '../../edition/read.ts';
import { assertNoProblems, type Problem } from '../../problem/problem.ts';
import { redirectPage } from './redirect-page.ts';
import {
  type Guessable,
  movedFiles,
  type Redirect,
  redirectFiles,
  redirects,
} from './redirects.ts';
import type { Verhuisd } from '../../schemas/register/verhuisd.ts';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { ui } from '../../interface/index.ts';

/** Writes redirect pages and copies of moved files. */
export function otherAddresses(): AstroIntegration {
  let site = new URL('http://localhost');
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.site ?? site);
      },
      'astro:build:done': ({ dir, logger }) => {
        const count = writeOthers({ dist: fileURLToPath(dir), site }, readMoves(), getEdition());
        logger.info(`${count} redirects`);
      },
    },
  };
}

/** A built site. */
interface Built {
  /** Its folder. */
  dist: string;
  /** Its address. */
  site: URL;
}

/**
 * Writes them in the folder of a built site, and answers how many redirects there are.
 * @throws ContentError that lists the moves that are wrong; nothing is written then.
 */
export function writeOthers({ dist, site }: Built, moves: Moves, edition: Guessable): number {
  const fileAt = (address: string) => pathIn(dist, address);
  const read = (address: string) =>
    existsSync(fileAt(address)) ? readFileSync(fileAt(address), 'utf8') : undefined;
  const leading = redirects(edition, moves.value);
  assertNoProblems(checkMoves(moves, read, new Set(leading.map(({ from }) => from))));
  keepPlaces(moves, (page) => fileAt(`${page}index.html`));
  for (const redirect of leading) writeRedirect(redirect, site, fileAt);
  for (const { file, of } of movedFiles(moves.value)) {
    mkdirSync(dirname(fileAt(file)), { recursive: true });
    copyFileSync(fileAt(of), fileAt(file));
  }
  return leading.length;
}

function keepPlaces({ value: moves }: Moves, fileOf: (page: string) => string): void {
  const pages = new Set(
    moves.filter(({ from }) => from.includes('#')).map(({ from }) => pagePart(from)),
  );
  for (const page of [...pages].filter((page) => existsSync(fileOf(page)))) {
    const html = readFileSync(fileOf(page), 'utf8');
    writeFileSync(fileOf(page), keepMovedPlaces(html, page, moves));
  }
}

/** What is there already is no guess; where the names of folders know no case, it may be the same. */
function writeRedirect(redirect: Redirect, site: URL, fileAt: (address: string) => string): void {
  const html = redirectPage(redirect, site);
  for (const file of redirectFiles(redirect)
    .map(fileAt)
    .filter((file) => !existsSync(file))) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
}

/** Text of the file at an address of the built site; undefined when there is none. */
type ReadFile = (address: string) => string | undefined;

/**
 * Lists the moves that are not from what the site has no more to what it has.
 * @param guessed Addresses of redirects beside those that moved.
 */
function checkMoves(
  { value: moves, place }: Moves,
  read: ReadFile,
  guessed: ReadonlySet<string>,
): Problem[] {
  return moves.flatMap((move, index) =>
    [...faultsFrom(move, moves, read), ...faultsTo(move, moves, read, guessed)].map(
      ({ field, ...said }) => ({ ...place([index, field]), ...said }),
    ),
  );
}

type Move = Verhuisd[number];

const fileOf = (address: string): string => pagePart(address).replace(/\/$/u, '/index.html');

/** What is still there cannot have moved; a place moved from a page that is there, or moved too. */
function faultsFrom({ from }: Move, moves: Verhuisd, read: ReadFile): MoveFault[] {
  const found = read(fileOf(from));
  if (fragmentPart(from) === undefined) return found === undefined ? [] : [stillThere(from)];
  if (found !== undefined) {
    const fault = placeFault(found, from, successorOf(from, moves));
    return fault ? [fault] : [];
  }
  return moves.some((move) => move.from === pagePart(from)) ? [] : [withoutPage(from)];
}

const stillThere = (from: string): MoveFault => ({
  field: 'from',
  message: `Unexpected ${from}, expected an address that the site has no more`,
  remedy: 'Take the move out: what it names is still there.',
});

const withoutPage = (from: string): MoveFault => ({
  field: 'from',
  message: `Unexpected ${from}, expected a place on a page of the site, or of one that moved`,
  remedy: 'Correct it, or say where its page moved to.',
});

/** A move ends on what the site has, unless another goes on from there. */
function faultsTo(
  { from, to }: Move,
  moves: Verhuisd,
  read: ReadFile,
  guessed: ReadonlySet<string>,
): MoveFault[] {
  const isOnOnePage = fragmentPart(from) !== undefined && pagePart(from) === pagePart(to);
  if (isOnOnePage || successorOf(to, moves) !== to || guessed.has(to)) return [];
  const found = read(fileOf(to));
  if (found !== undefined && (!fileOf(to).endsWith('.html') || hasPlace(found, fragmentPart(to))))
    return [];
  const message = `Unexpected ${to}, expected an address that the site has`;
  return [{ field: 'to', message, remedy: 'Correct it: nothing is there.' }];
}

/**
 * Keeps the places of a page that moved: an empty element with the old fragment stands where its
 * successor starts. What went to another page, where no host can lead a fragment, leaves a line
 * that shows only to who comes for it. A place that can't be kept is left out.
 */
export function keepMovedPlaces(html: string, page: string, moves: Verhuisd): string {
  // A page that moved itself is a redirect, which keeps the fragment.
  if (moves.some(({ from }) => from === page)) return html;
  return moves
    .filter(({ from }) => pagePart(from) === page && fragmentPart(from) !== undefined)
    .reduce((kept, { from }) => keepPlace(kept, from, successorOf(from, moves)), html);
}

function keepPlace(html: string, from: string, to: string): string {
  if (placeFault(html, from, to)) return html;
  const id = fragmentPart(from) ?? '';
  return pagePart(to) === pagePart(from)
    ? insert(html, fragmentPart(to) ?? MAIN, h('span', { id, dataRedactie: true }))
    : insert(html, MAIN, signpost(id, to));
}

/** What is wrong with a move, and in which of its fields. */
export type MoveFault = Pick<Problem, 'message' | 'remedy'> & { field: 'from' | 'to' };

/** Why the HTML of a page can't keep a place that moved; undefined when it can. */
export function placeFault(html: string, from: string, to: string): MoveFault | undefined {
  if (hasPlace(html, fragmentPart(from))) {
    const message = `Unexpected ${from}, expected a place that the page has no more`;
    return { field: 'from', message, remedy: 'Take the move out: the place is still there.' };
  }
  if (pagePart(to) !== pagePart(from)) return undefined;
  const place = startOf(fragmentPart(to) ?? MAIN, html);
  if (place === undefined) {
    const message = `Unexpected ${to}, expected a place that the page has`;
    return { field: 'to', message, remedy: 'Correct it, or give the page without a place.' };
  }
  if (!NO_PHRASING.test(place.tag)) return undefined;
  const message = `Unexpected ${to}, expected a heading or an entry, as <${place.tag}> holds no place`;
  return { field: 'to', message, remedy: 'Give a place that stands before it, or in it.' };
}

/** Whether the HTML of a page has a place; every page has its top. */
const hasPlace = (html: string, id: string | undefined): boolean =>
  id === undefined || startOf(id, html) !== undefined;

/** Id of what holds the contents of a page. */
const MAIN = 'inhoud';

/** Elements that can't hold a place of their own. */
const NO_PHRASING = /^(?:ul|ol|dl|table|thead|tbody|tr|select|input|img|br|hr)$/u;

const signpost = (id: string, to: string): Element =>
  h(
    'p',
    { className: 'verhuisd', id, dataRedactie: true },
    ...ui.site.placeMoved(h('a', { href: to }, to)),
  );

/** The start tag that has an id: its name, and where it ends in the HTML. */
function startOf(id: string, html: string): { tag: string; end: number } | undefined {
  const element = select(`[id=${JSON.stringify(id)}]`, fromHtml(html, { verbose: true }));
  const end = element?.data?.position?.opening?.end.offset;
  return element && end !== undefined ? { tag: element.tagName, end } : undefined;
}

/** Sets an element at the start of the one that has an id; all else stays to the byte. */
function insert(html: string, id: string, element: Element): string {
  const end = startOf(id, html)?.end ?? 0;
  return html.slice(0, end) + toHtml(element) + html.slice(end);
}
