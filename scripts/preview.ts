import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readOutDir } from './arguments.ts';
import { run } from './run.ts';
import { serveDist } from './serve.ts';

const USAGE = `  npm run preview                       serves dist/ at http://localhost:4321
  npm run preview -- --outDir <folder>  serves the site that was built there
  PORT=<number> npm run preview         serves it at another port`;

const port = Number(process.env['PORT'] ?? 4321);

/** Serves the built site until it is stopped. */
await run(async () => {
  const outDir = readOutDir(USAGE);
  const index = join(outDir, 'index.html');
  if (!existsSync(index)) throw new Error(`${index}: File not found\n  Run: npm run build`);
  await serveDist(outDir, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Unexpected use of port ${port} by another program, expected a free one\n` +
        `  Stop that program, or choose another port: PORT=${port + 1} npm run preview`,
    );
  });
  console.log(`http://localhost:${port} (stop: Ctrl+C)`);
});
