import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readOutDir } from './arguments.ts';
import { isOver, readBudgets, shown } from './bench/budgets.ts';
import { timeSearch, weighSearch } from './bench/search.ts';
import { laterSteps } from './bench/steps.ts';
import { measureSizes } from './bench/sizes.ts';
import { getEdition } from '../src/edition/read.ts';
import { assertEmptiable } from './out-dir.ts';

const USAGE = `  npm run bench                       builds the site in dist/ and measures it
  npm run bench -- --outDir <folder>  the same in another folder`;

/** Milliseconds of a build from nothing: of the site and its data, and of the steps after these. */
function measureBuild(dist: string): Record<string, number> {
  for (const folder of [dist, '.astro', '.cache/build', 'node_modules/.astro']) {
    rmSync(folder, { recursive: true, force: true });
  }
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    'npm',
    ['run', '-s', 'build', '--', '--outDir', dist],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  const { forms, precompression } = laterSteps(stdout);
  return {
    'clean build': performance.now() - start - (forms + precompression) * 1000,
    'forms, clean': forms * 1000,
    'precompression, clean': precompression * 1000,
  };
}

/** Days before `contact` no longer holds at which the bench says so. */
const NOTICE = 60;

/** Says when the address for faults of security soon holds no longer. */
function warnOfContact(): void {
  const { contactExpires } = getEdition().publication;
  const days = (Date.parse(contactExpires ?? '') - Date.now()) / (24 * 60 * 60 * 1000);
  if (days < NOTICE)
    console.log(
      `contactExpires of uitgave.yaml is ${String(contactExpires)}: give a later day, at most a year ahead`,
    );
}

const dist = readOutDir(USAGE);
assertEmptiable(dist);
const measured = {
  ...measureBuild(dist),
  ...measureSizes(dist),
  ...(await weighSearch(dist)),
  ...(await timeSearch(dist)),
};

warnOfContact();
for (const budget of readBudgets()) {
  const found = { ...budget, value: measured[budget.name] };
  if (isOver(found)) process.exitCode = 1;
  console.log(`${isOver(found) ? 'OVER' : 'ok  '} ${shown(found)}`);
}
