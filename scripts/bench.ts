import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { readOutDir } from './arguments.ts';
import { measureSearch } from './bench/search.ts';
import { measureSizes } from './bench/sizes.ts';
import { assertEmptiable } from './out-dir.ts';

const USAGE = `  npm run bench                       builds the site in dist/ and measures it
  npm run bench -- --outDir <folder>  the same in another folder`;

/** Milliseconds of a build from nothing. */
function measureBuild(dist: string): Record<string, number> {
  for (const folder of [dist, '.astro', '.cache/build', 'node_modules/.astro']) {
    rmSync(folder, { recursive: true, force: true });
  }
  const start = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'build', '--', '--outDir', dist], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return { 'clean build': performance.now() - start };
}

const dist = readOutDir(USAGE);
assertEmptiable(dist);
const budgets = JSON.parse(readFileSync('budgets.json', 'utf8')) as Record<
  string,
  { max: number; unit: string }
>;
const measured = {
  ...measureBuild(dist),
  ...measureSizes(dist),
  ...(await measureSearch(dist)),
};

for (const [name, { max, unit }] of Object.entries(budgets)) {
  const value = measured[name];
  const over = value === undefined || value > max;
  if (over) process.exitCode = 1;
  const figure = value === undefined ? 'not measured' : Math.round(value);
  console.log(`${over ? 'OVER' : 'ok  '} ${name}: ${figure} of ${max} ${unit}`);
}
