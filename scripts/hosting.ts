import { writeFileSync } from 'node:fs';
import { getEdition } from '../src/edition/read.ts';
import { hosting } from '../src/output/hosts/files.ts';
import { readArguments } from './arguments.ts';
import { run } from './run.ts';

const USAGE = `  npm run hosting  writes the configuration of nginx and Caddy to hosting/`;

/** Writes what `hosting/` holds. */
await run(async () => {
  readArguments(USAGE);
  const files = hosting(getEdition().publication);
  for (const [file, text] of Object.entries(files)) writeFileSync(`hosting/${file}`, text);
});
