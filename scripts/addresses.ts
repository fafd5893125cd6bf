import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { extendLists, readList } from '../src/addresses/manifest.ts';
import { publishedAddresses } from '../src/addresses/published.ts';
import { contentFolder, OWN_CONTENT } from '../src/content-files/folder.ts';
import { getEdition } from '../src/edition/read.ts';
import { readAddressLists, writeAddressLists } from './address-lists.ts';
import { readOutDir } from './arguments.ts';
import { run } from './run.ts';

const USAGE = `  npm run addresses                       adds the addresses of the site in dist/ to the lists
  npm run addresses -- --outDir <folder>  adds those of the site that was built there`;

/** Adds the addresses of the built site to the list of their letter, and seals the lists. */
await run(async () => {
  const dist = readOutDir(USAGE);
  assertOwnContent();
  const files = globSync('**/*.*', { cwd: dist }).map((path) => ({
    path: path.replaceAll(sep, '/'),
    read: () => readFileSync(join(dist, path), 'utf8'),
  }));
  const { lists, seals } = readAddressLists();
  const letters = new Set(getEdition().letters.map(({ id }) => id));
  const extended = extendLists(lists, seals, publishedAddresses(files), letters);
  writeAddressLists(extended);
  for (const [name, list] of Object.entries(extended)) {
    const [before, after] = [readList(lists[name] ?? '').length, readList(list).length];
    console.log(`tests/addresses/${name}.txt: ${after - before} added, ${after} in all`);
  }
});

/** Only what is published has addresses for ever. */
function assertOwnContent(): void {
  const content = contentFolder();
  if (content === OWN_CONTENT) return;
  throw new Error(
    `Unexpected CONTENT=${content}, expected none: the lists are those of ${OWN_CONTENT}/\n` +
      '  Run it without CONTENT, on a site that was built without it.',
  );
}
