import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../../edition/read.ts';
import { ContentError } from '../../problem/problem.ts';
import { movedFiles, redirectFiles, redirects } from './redirects.ts';
import { movesFile, readMoves } from '../../addresses/moves.ts';
import { keepMovedPlaces } from './moved-places.ts';
import { redirectPage } from './redirect-page.ts';
import { pagePart } from '../../addresses/successor.ts';
import type { Verhuisd } from '../../schemas/register/verhuisd.ts';

/** Writes what keeps other addresses than those of the pages: pages that lead on, and moved files. */
export function otherAddresses(): AstroIntegration {
  let site = new URL('http://localhost');
  return {
    name: 'other-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.site ?? site);
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const moves = readMoves();
        const leading = redirects(getEdition(), moves);
        for (const redirect of leading) {
          const html = redirectPage(redirect, site);
          for (const file of redirectFiles(redirect)) write(join(dist, file), html, redirect.from);
        }
        for (const { file, of } of movedFiles(moves)) copy(join(dist, of), join(dist, file), of);
        keepPlaces(dist, moves);
        logger.info(`${leading.length} pages that lead on`);
      },
    },
  };
}

/** Keeps the moved places of every page that has some. */
function keepPlaces(dist: string, moves: Verhuisd): void {
  for (const page of new Set(moves.map(({ from }) => pagePart(from)))) {
    const file = join(dist, page, 'index.html');
    if (!page.endsWith('/') || !existsSync(file)) continue;
    writeFileSync(file, keepMovedPlaces(readFileSync(file, 'utf8'), page, moves));
  }
}

/** Where the names of folders know no case, two addresses may share a file that is the same. */
function write(file: string, html: string, address: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') !== html) {
    throw wrong(`from ${address}, expected a page that the site has no more`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

function copy(from: string, to: string, address: string): void {
  if (!existsSync(from)) throw wrong(`to ${address}, expected a file that the site has`);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function wrong(what: string): ContentError {
  return new ContentError([{ file: movesFile(), message: `Unexpected move ${what}` }]);
}
