import { glob } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Address of every page of the built site, redirects too, in order. */
export async function builtPages(): Promise<string[]> {
  const paths: string[] = [];
  for await (const file of glob('**/*.html', { cwd: 'dist' })) {
    const folder = dirname(file);
    paths.push(file === '404.html' ? '/404.html' : folder === '.' ? '/' : `/${folder}/`);
  }
  return paths.sort();
}

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
