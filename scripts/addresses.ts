import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { extendManifest, readManifest, type Seal, sealOf } from '../src/addresses/manifest.ts';
import { publishedAddresses } from '../src/addresses/published.ts';
import { contentFolder, OWN_CONTENT } from '../src/content-files/folder.ts';
import { readOutDir } from './arguments.ts';
import { run } from './run.ts';

const MANIFEST = 'tests/addresses.txt';
const SEAL = 'tests/addresses.json';

const USAGE = `  npm run addresses                       adds the addresses of the site in dist/ to the list
  npm run addresses -- --outDir <folder>  adds those of the site that was built there`;

/** Adds the addresses of the built site to the list, and seals it. */
await run(async () => {
  const dist = readOutDir(USAGE);
  assertOwnContent();
  const files = globSync('**/*.*', { cwd: dist }).map((path) => ({
    path: path.replaceAll(sep, '/'),
    read: () => readFileSync(join(dist, path), 'utf8'),
  }));
  const before = readFileSync(MANIFEST, 'utf8');
  const seal = JSON.parse(readFileSync(SEAL, 'utf8')) as Seal;
  const after = extendManifest(before, seal, publishedAddresses(files));
  writeFileSync(MANIFEST, after);
  writeFileSync(SEAL, `${JSON.stringify(sealOf(after), null, 2)}\n`);
  const added = readManifest(after).length - readManifest(before).length;
  console.log(`${MANIFEST}: ${added} added, ${readManifest(after).length} in all`);
});

/** Only what is published has addresses for ever. */
function assertOwnContent(): void {
  const content = contentFolder();
  if (content === OWN_CONTENT) return;
  throw new Error(
    `Unexpected CONTENT=${content}, expected none: the list is that of ${OWN_CONTENT}/\n` +
      '  Run it without CONTENT, on a site that was built without it.',
  );
}
