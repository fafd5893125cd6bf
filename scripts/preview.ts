import { existsSync } from 'node:fs';
import { run } from './run.ts';
import { serveDist } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4321);

/** Serves the built site until it is stopped. */
await run(async () => {
  if (!existsSync('dist/index.html')) {
    throw new Error('Unexpected absence of dist/, expected a built site\n  Run: npm run build');
  }
  await serveDist('dist', port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Unexpected use of port ${port} by another program, expected a free one\n` +
        `  Stop that program, or choose another port: PORT=${port + 1} npm run preview`,
    );
  });
  console.log(`http://localhost:${port} (stop: Ctrl+C)`);
});
