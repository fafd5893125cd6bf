import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { extendManifest, readManifest, type Seal, sealOf } from '../src/addresses/manifest.ts';
import { publishedAddresses } from '../src/addresses/published.ts';
import { run } from './run.ts';

const MANIFEST = 'tests/addresses.txt';
const SEAL = 'tests/addresses.json';

/** Adds the addresses of the built site to the list, and seals it. */
await run(async () => {
  const files = globSync('**/*.*', { cwd: 'dist' }).map((path) => ({
    path: path.replaceAll(sep, '/'),
    read: () => readFileSync(join('dist', path), 'utf8'),
  }));
  const before = readFileSync(MANIFEST, 'utf8');
  const seal = JSON.parse(readFileSync(SEAL, 'utf8')) as Seal;
  const after = extendManifest(before, seal, publishedAddresses(files));
  writeFileSync(MANIFEST, after);
  writeFileSync(SEAL, `${JSON.stringify(sealOf(after), null, 2)}\n`);
  const added = readManifest(after).length - readManifest(before).length;
  console.log(`${MANIFEST}: ${added} added, ${readManifest(after).length} in all`);
});
