import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { type Lists, type Seals, sealsOf } from '../src/addresses/manifest.ts';

/** One list a letter, and one for all else, of every address that was ever published. */
const FOLDER = 'tests/addresses';
const SEALS = join(FOLDER, 'seals.json');

/** Reads every list of addresses, and the seals. */
export function readAddressLists(): { lists: Lists; seals: Seals } {
  const files = globSync('*.txt', { cwd: FOLDER }).sort();
  return {
    lists: Object.fromEntries(
      files.map((file) => [parse(file).name, readFileSync(join(FOLDER, file), 'utf8')]),
    ),
    seals: JSON.parse(readFileSync(SEALS, 'utf8')) as Seals,
  };
}

/** Writes every list of addresses, and seals them. */
export function writeAddressLists(lists: Lists): void {
  for (const [name, list] of Object.entries(lists))
    writeFileSync(join(FOLDER, `${name}.txt`), list);
  writeFileSync(SEALS, `${JSON.stringify(sealsOf(lists), null, 2)}\n`);
}
