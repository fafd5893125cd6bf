import { dossierHref, fragmentHref, pageId, paperHref } from '../../addresses/address.ts';
import { fragmentPart, pagePart, successorOf } from '../../addresses/successor.ts';
import { entryHref, registerNames } from '../../edition/build/entries.ts';
import type { Edition } from '../../edition/build/edition.ts';
import type { LetterSummary } from '../../edition/model.ts';
import { motionsAmong, type PaperEntry } from '../../edition/build/papers.ts';
import { numberOf, parseQuery } from '../../kamerstuk/index.ts';
import type { Verhuisd } from '../../schemas/register/verhuisd.ts';

/** A place of a page that moved elsewhere than the page. */
interface Place {
  id: string;
  /** Address where it is now. */
  to: string;
}

/** A redirect. */
export interface Redirect {
  from: string;
  to: string;
  places: Place[];
}

/**
 * Redirects: from the pages that moved, and those that readers guess. Each `from` stands
 * once; what moved goes before what is guessed.
 */
export function redirects(edition: Guessable, moves: Verhuisd): Redirect[] {
  const moved = moves
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from }) => ({
      ...{ from, to: successorOf(from, moves), places: movedPlaces(from, moves) },
    }));
  const guessed = guesses(edition).map(({ from, to }) => ({
    ...{ from, to: successorOf(to, moves), places: [] },
  }));
  return uniqueByFrom([...moved, ...guessed]);
}

/** The pages and files that moved, each with where it is now. */
export const movedWhole = (moves: Verhuisd): Verhuisd =>
  moves
    .filter(({ from }) => !from.includes('#'))
    .map(({ from }) => ({ from, to: successorOf(from, moves) }));

/** The places on a page that moved, or on a page it passed by, that are elsewhere now. */
function movedPlaces(page: string, moves: Verhuisd): Place[] {
  const to = pagePart(successorOf(page, moves));
  const ids = moves.flatMap(({ from }) => fragmentPart(from) ?? []);
  return [...new Set(ids)]
    .map((id) => ({ id, to: successorOf(`${page}#${id}`, moves) }))
    .filter((place) => place.to !== `${to}#${place.id}`);
}

/** The first of those that stand for one address. */
function uniqueByFrom(all: readonly Redirect[]): Redirect[] {
  return [...Map.groupBy(all, ({ from }) => from).values()].flatMap(([first]) => first ?? []);
}

/** What the guesses are made of. */
export type Guessable = Pick<Edition, 'letters' | 'papers' | 'dossiers' | 'registers'>;

/** An id under which readers may look for a paper or letter, and its page. */
interface Named {
  id: string;
  href: string;
}

/**
 * Addresses that readers guess: the form of the official site, a paper like a letter and a letter
 * like a paper, a number as the letter writes it or in small type, a motion or an entry of a
 * register as a page of its own, a paragraph, page or heading as a part of the path, and an
 * address cut short. Whatever costs more than a file a paragraph is left to the page that says
 * what is not there.
 */
function guesses({ letters, papers, dossiers, registers }: Guessable): Verhuisd {
  const pages = new Set(papers.map(({ href }) => href));
  const read = new Set(letters.map(({ id }) => id));
  const cited = papers.flatMap(namesOf).filter(({ id }) => !read.has(id));
  const motions = motionsAmong(papers);
  return [
    ...[...letters, ...cited].flatMap(official),
    ...cited.flatMap(({ id, href }) => [
      ...formsOf(id).map((form) => lead(`/${form}/`, href)),
      lead(paperHref(id), href),
    ]),
    ...letters.map(({ id, href }) => lead(paperHref(id), href)),
    ...motions.flatMap((motion) =>
      namesOf(motion)
        .flatMap(({ id }) => formsOf(id))
        .map((form) => lead(`/moties/${form}/`, `/moties/#${motion.data.id}`)),
    ),
    ...registerNames.flatMap((name) =>
      registers[name].map(({ data }) => lead(`/${name}/${data.id}/`, entryHref(name, data.id))),
    ),
    ...dossiers.flatMap(({ id }) =>
      [id, ...id.split('-', 1)].map((form) => lead(`/${form}/`, dossierHref(id))),
    ),
    ...letters.filter(({ brief }) => brief.partRedirects).flatMap(insideLetter),
  ].filter(({ from, to }) => from !== to && !pages.has(from));
}

const official = ({ id, href }: Named): Verhuisd =>
  formsOf(id).map((form) => lead(`/kst-${form}/`, href));

/**
 * An id as it is and in small type. Only for addresses that redirect in both forms: where the names
 * of folders know no case, the second would take the place of the page itself.
 */
const formsOf = (id: string): string[] => [...new Set([id, id.toLowerCase()])];

/** A paper under each of its ids, and as the letters write it: `34775-20` of `34775-V-20`. */
function namesOf({ ids, href, spellings }: PaperEntry): Named[] {
  const numbers = new Set(ids.map(numberOf));
  const written = spellings.flatMap(parseQuery).filter((id) => numbers.has(numberOf(id)));
  return [...new Set([...ids, ...written])].map((id) => ({ id, href }));
}

function insideLetter({ href, opening, sections, pages }: LetterSummary): Verhuisd {
  return [
    ...sections.map((section) => lead(`${href}${section.slug}/`, section.href)),
    ...sections.map((section) => lead(`${href}${section.collection}/`, section.href)),
    ...[opening, ...sections].flatMap((section) =>
      section.alineas.map((id) => lead(`${href}${id}/`, fragmentHref(section, id))),
    ),
    ...Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) =>
      ['p', 'pagina-', 'bladzijde-'].map((word) =>
        lead(`${href}${word}${page}/`, `${href}#${pageId(page)}`),
      ),
    ),
  ];
}

const lead = (from: string, to: string) => ({ from, to });

/** A file of the built site with the contents of another; both are addresses from the root. */
export interface FileCopy {
  file: string;
  of: string;
}

/** Files that moved: no host without scripts can redirect from a file. */
export function movedFiles(moves: Verhuisd): FileCopy[] {
  return moves
    .filter(({ from }) => !from.endsWith('/') && !from.includes('#'))
    .map(({ from }) => ({ file: from, of: successorOf(from, moves) }));
}

/**
 * Files that hold the redirect from an address; that of the official name of a paper
 * stands at `/kst-27925-651.html` too.
 */
export function redirectFiles({ from }: Pick<Redirect, 'from'>): string[] {
  const official = from.startsWith('/kst-') ? [`${from.slice(0, -1)}.html`] : [];
  return [`${from}index.html`, ...official];
}
