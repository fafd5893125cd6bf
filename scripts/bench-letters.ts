import { benchLetters } from './bench/scale.ts';
import { readArguments } from './arguments.ts';
import { report, run } from './run.ts';

const USAGE = `  npm run bench:letters               builds 1, 10, 30 and 100 invented letters, beside bare Astro
  npm run bench:letters -- 300 1000   the same with so many letters`;

/** Measures what letters cost, the more there are. */
await run(async () => {
  const { positionals } = readArguments(USAGE);
  const counts = positionals.length > 0 ? positionals.map(Number) : [1, 10, 30, 100];
  for (const count of counts) await report(benchLetters(count));
});
