import { writeFileSync } from 'node:fs';
import { HOSTING } from '../src/output/hosts/files.ts';
import { readArguments } from './arguments.ts';
import { run } from './run.ts';

const USAGE = `  npm run hosting  writes the configuration of nginx and Caddy to hosting/`;

/** Writes what `hosting/` holds. */
await run(async () => {
  readArguments(USAGE);
  for (const [file, text] of Object.entries(HOSTING)) writeFileSync(`hosting/${file}`, text);
});
