import postgres from 'postgres';
import { searchServer } from '../src/search-server/server.ts';
import { fillTable, searchTexts } from '../src/search-server/store.ts';
import { readArguments } from './arguments.ts';
import { lettersOf } from './built-letters.ts';
import { run } from './run.ts';

const USAGE = `  npm run search:serve             answers searches in the texts from PostgreSQL, at port 8080
  npm run search:serve -- --fill   fills its table from dist/ first
  PORT=<number>                    answers at another port
  DATABASE_URL=postgres://…        which database; without it, PGHOST, PGDATABASE and the like say it`;

/** Answers until it is stopped. */
await run(async () => {
  const { options } = readArguments(USAGE, ['fill']);
  const url = process.env['DATABASE_URL'];
  const settings = { onnotice: () => undefined, connection: { statement_timeout: 5000 } };
  const sql = url === undefined ? postgres(settings) : postgres(url, settings);
  if (options.has('fill')) await fillTable(sql, lettersOf('dist'));
  const port = Number(process.env['PORT'] ?? 8080);
  searchServer((query) => searchTexts(sql, query), console.error).listen(port);
  console.log(`http://localhost:${port}/?q=… (stop: Ctrl+C)`);
});
