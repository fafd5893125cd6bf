import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition/read.ts';
import { ContentError } from '../schemas/problem.ts';
import { fileCopies } from './files.ts';
import { readMoves } from './moves.ts';
import { redirects } from './redirects.ts';

/** Serves files at their second addresses: no host without scripts can lead on from a file. */
export function fileAddresses(): AstroIntegration {
  return {
    name: 'file-addresses',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const moves = readMoves();
        for (const { file, of } of fileCopies(redirects(getEdition(), moves), moves)) {
          await copy(join(fileURLToPath(dir), of), join(fileURLToPath(dir), file), of);
        }
      },
    },
  };
}

async function copy(from: string, to: string, address: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    const message = `Unexpected move to ${address}, expected a file of the site`;
    throw new ContentError([{ file: 'content/verhuisd.yaml', message }]);
  });
}
