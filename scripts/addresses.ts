import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { extendManifest, readManifest } from '../src/addresses/manifest.ts';
import { publishedAddresses } from '../src/addresses/published.ts';

const MANIFEST = 'tests/addresses.txt';
const files = globSync('**/*.*', { cwd: 'dist' }).map((path) => ({
  path: path.replaceAll(sep, '/'),
  read: () => readFileSync(join('dist', path), 'utf8'),
}));

const before = existsSync(MANIFEST) ? readFileSync(MANIFEST, 'utf8') : '';
const after = extendManifest(before, publishedAddresses(files));
writeFileSync(MANIFEST, after);

const added = readManifest(after).length - readManifest(before).length;
console.log(`${MANIFEST}: ${added} added, ${readManifest(after).length} in all`);
