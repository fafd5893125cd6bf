import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import { getEdition } from '../../src/edition/read.ts';

/** Address of every page of the built site, those that lead on too, in order. */
export async function builtPages(): Promise<string[]> {
  const paths: string[] = [];
  for await (const file of glob('**/*.html', { cwd: 'dist' })) {
    paths.push(`/${file.replaceAll(sep, '/').replace(/(?<=^|\/)index\.html$/u, '')}`);
  }
  return paths.sort();
}

/** Whether several letters are published: the front page is their list then. */
export const { several: SEVERAL } = getEdition();

/** Page that says how the first letter was edited: with one letter, that of the whole edition. */
export const ACCOUNT = SEVERAL ? '/27925-651/verantwoording/' : '/verantwoording/';

/** One page of each kind: what is true of it should be true of its like. */
export const KINDS = [
  '/',
  '/27925-651/',
  '/27925-651/missies/trainingsmissie/',
  '/27925-651/missies/hervormingen-kar/',
  '/27925-651/missies/deel-2/',
  '/27925-651/missies/trainingsmissie/citeren/',
  '/kamerstukken/',
  '/kamerstukken/27925-623/',
  '/dossiers/27925/',
  '/moties/',
  '/missies/',
  '/missies/nmi/',
  '/begrippen/',
  '/personen/',
  '/rechtsbronnen/',
  '/financien/',
  '/verantwoording/',
  '/zoeken/',
  '/404.html',
] as const;
