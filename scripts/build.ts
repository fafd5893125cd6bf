import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { forgetOldCode } from '../src/cache/cache.ts';
import { UNSET_SITE } from '../src/unset-site.ts';
import { readOutDir } from './arguments.ts';
import { checkContent } from './content.ts';
import { assertEmptiable, emptyAside } from './out-dir.ts';
import { run } from './run.ts';

const USAGE = `  npm run build                       checks the content, then writes the site to dist/
  npm run build -- --outDir <folder>  the same, to another folder, which it empties first
  CONTENT=<folder> npm run build      builds another content than that of content/
  SITE=https://… npm run build        sets the address of the site`;

/** Checks all content, then builds the site in a folder. */
await run(async () => {
  const outDir = readOutDir(USAGE);
  assertEmptiable(outDir);
  await checkContent();
  if (!process.env['SITE']) console.warn(`SITE is not set: addresses for others say ${UNSET_SITE}`);
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir];
  const emptied = emptyAside(outDir);
  // Astro takes a variable DEV for its own: what is built is what is published all the same.
  const env = { ...process.env, DEV: '' };
  const [status] = await once(spawn(process.execPath, astro, { stdio: 'inherit', env }), 'exit');
  await emptied;
  forgetOldCode();
  process.exitCode = status ?? 1;
});
