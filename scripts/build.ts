import { enableCompileCache } from 'node:module';
import { forgetOldCode } from '../src/cache/cache.ts';
import { getEdition } from '../src/edition/read.ts';
import { lettersToPublish } from '../src/output/html/letter-pages.ts';
import { askFor } from '../src/output/scope.ts';
import { UNSET_SITE } from '../src/unset-site.ts';
import { readBuildArguments } from './arguments.ts';
import { checkContent } from './content.ts';
import { assertEmptiable, emptyAside } from './out-dir.ts';
import { run } from './run.ts';

const USAGE = `  npm run build                       checks the content, then writes the site to dist/
  npm run build -- --outDir <folder>  the same, to another folder, which it empties first
  npm run build -- --letters <ids>    makes what belongs to some letters, and keeps it: 27925-651,27925-653
  npm run build -- --merge            writes the site with what was kept of all its letters
  CONTENT=<folder> npm run build      builds another content than that of content/
  SITE=https://… npm run build        sets the address of the site`;

/** Checks all content, then builds the site in a folder. */
await run(async () => {
  const { outDir, ...asked } = readBuildArguments(USAGE);
  assertEmptiable(outDir);
  askFor(asked);
  // Astro takes a variable DEV for its own: what is built is what is published all the same.
  process.env['DEV'] = '';
  // To read Astro's code takes longer than to read all that is kept.
  enableCompileCache();
  const [{ build }] = await Promise.all([import('astro'), checkContent()]);
  // What is asked for in vain is said before the site of before is gone.
  lettersToPublish(getEdition());
  if (!process.env['SITE']) console.warn(`SITE is not set: addresses for others say ${UNSET_SITE}`);
  const emptied = emptyAside(outDir);
  await build({ outDir });
  await emptied;
  forgetOldCode();
});
