import { existsSync } from 'node:fs';
import { type Check, lacking, lackingAll } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { readArguments } from './arguments.ts';
import { run } from './run.ts';

const DIST = 'dist';

const USAGE = `  npm run check:all             checks the site in dist/ by all that this machine has
  npm run check:all -- --needs  names the Debian packages that it lacks for that`;

/** Runs a check and says how it went; gives whether it found faults. */
async function report(check: Check): Promise<boolean> {
  const lacks = lackingAll(check);
  if (lacks.length > 0) {
    console.log(`not run: ${check.name} (needs ${lacks.join(', ')})`);
    return false;
  }
  const faults = await check.faults(DIST);
  console.log(`${faults.length === 0 ? 'passed' : 'FAILED'}: ${check.name}`);
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length > 0;
}

await run(async () => {
  const { options } = readArguments(USAGE, ['needs']);
  if (options.has('needs')) {
    const packages = checks.flatMap((check) => lacking(check).map((name) => check.needs[name]));
    if (packages.length > 0) console.log([...new Set(packages)].join('\n'));
    return;
  }
  const index = `${DIST}/index.html`;
  if (!existsSync(index)) throw new Error(`${index}: File not found\n  Run: npm run build`);
  for (const check of checks) if (await report(check)) process.exitCode = 1;
});
