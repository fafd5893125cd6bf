import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { swap } from '../swap.ts';
import { copyLetter, runImport } from './folders.ts';

/** A letter that was imported before. */
export async function imported(): Promise<{ folder: string; kop: string }> {
  const folder = copyLetter('tests/fixtures/importer/pages');
  rmSync(join(folder, 'expected'), { recursive: true });
  await runImport(folder);
  return { folder, kop: join(folder, 'missies/kop.mdx') };
}

/** Text of a file. */
export const read = (file: string) => readFileSync(file, 'utf8');

/** Replaces words of a file that must be there. */
export const edit = (file: string, from: string, to: string) => {
  writeFileSync(file, swap(from, to)(read(file)));
};

/** Section of that letter with what editors may add to its frontmatter. */
export const EDITED = `---
# Redactie: nagekeken.
kind:   overzicht # voorlopig
title: Kop bovenaan
order: 1
level: 2

page: 7 # zie het gedrukte stuk
startsPage: true
firstAlinea: 4
countries: [ "Irak",
             'Syrië' ]
notes:
    - quote: "Tekst staat"
      kind: verschrijving
      text: >-
        Een noot
        op twee regels.
---

Tekst staat onder de kop bovenaan.
`;
