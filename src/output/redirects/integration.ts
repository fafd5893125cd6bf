import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Moves, readMoves } from '../../addresses/moves.ts';
import { pagePart } from '../../addresses/successor.ts';
import { pathIn } from '../../content-files/inside.ts';
import { getEdition } from '../../edition/read.ts';
import { assertNoProblems } from '../../problem/problem.ts';
import { checkMoves } from './check-moves.ts';
import { keepMovedPlaces } from './moved-places.ts';
import { redirectPage } from './redirect-page.ts';
import {
  type Guessable,
  movedFiles,
  type Redirect,
  redirectFiles,
  redirects,
} from './redirects.ts';

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
