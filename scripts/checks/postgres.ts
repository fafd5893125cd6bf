import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { readResults } from '../../src/browser/search/server.ts';
import type { Result } from '../../src/search/result.ts';
import type { Paragraph } from '../../src/search-server/paragraphs.ts';
import { searchServer } from '../../src/search-server/server.ts';
import { fillTable, searchTexts } from '../../src/search-server/store.ts';
import { lettersOf } from '../built-letters.ts';
import type { Check } from './check.ts';

/** Where Debian has the programs of PostgreSQL that make and run a cluster. */
const [BIN = '/usr/lib/postgresql/15/bin'] = globSync('/usr/lib/postgresql/*/bin').toReversed();

/** A server is filled from the built site, and its answers are read as the browser reads them. */
export const postgresSearch: Check = {
  name: 'search in the texts by PostgreSQL',
  needs: { psql: 'postgresql' },
  files: [join(BIN, 'initdb')],
  faults: (dist) =>
    inCluster(async (sql) => {
      // Filled again, it has each paragraph once.
      for (let times = 0; times < 2; times += 1) await fillTable(sql, lettersOf(dist));
      const paragraphs = [...lettersOf(dist)].flat();
      const [{ count } = { count: '0' }] = await sql<{ count: string }[]>`
        select count(*) as count from paragraph`;
      const counted = Number(count) === paragraphs.length;
      return [
        ...(counted ? [] : [`The table has ${count} paragraphs, expected ${paragraphs.length}`]),
        ...(await asking(sql, (ask) => answerFaults(ask, paragraphs, dist))),
      ];
    }),
};

/** Acts with a throw-away cluster, which only this machine's user can reach. */
async function inCluster<T>(act: (sql: Sql) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const owner = process.getuid?.() === 0 ? unprivileged() : undefined;
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const call = (program: string, ...args: string[]) => {
    const options = { ...owner, cwd: folder, encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(
      join(BIN, program),
      ['-D', join(folder, 'data'), ...args],
      options,
    );
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  try {
    call('initdb', '--auth=trust', '--username=lezer', '--encoding=UTF8', '--no-sync');
    const options = `-c listen_addresses= -c fsync=off -k ${folder}`;
    call('pg_ctl', 'start', '--wait', '--log', join(folder, 'log'), '--options', options);
    const sql = postgres({
      host: folder,
      user: 'lezer',
      database: 'postgres',
      onnotice: () => undefined,
    });
    return await act(sql).finally(() => sql.end());
  } finally {
    if (existsSync(join(folder, 'data/postmaster.pid'))) call('pg_ctl', 'stop', '--mode=immediate');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Who is not root, as whom PostgreSQL does not run: the user that its package makes. */
function unprivileged(): { uid: number; gid: number } {
  const id = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

/** Asks for an address after that of the server. */
type Ask = (address: string, init?: RequestInit) => Promise<Response>;

/** Acts with a server that answers from the table. */
async function asking<T>(sql: Sql, act: (ask: Ask) => Promise<T>): Promise<T> {
  const server = searchServer((query) => searchTexts(sql, query), console.error).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return await act((address, init) => fetch(`http://127.0.0.1:${port}/${address}`, init));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Queries that are no words, or mean harm. */
const ODD = ["'; drop table paragraph; --", '"', '(((', '& | !', '\0', 'a'.repeat(10_000), '%'];

async function answerFaults(ask: Ask, all: readonly Paragraph[], dist: string): Promise<string[]> {
  const found = async (query: string): Promise<Result[]> =>
    readResults(await (await ask(`?q=${encodeURIComponent(query)}`)).json());
  const faults: string[] = [];
  for (const query of ODD) await found(query);
  for (const { body, section } of all.filter(({ body }) => body.length > 200).slice(0, 20)) {
    const phrase = body.slice(0, 120).split(/\s+/u).slice(1, 8).join(' ');
    const results = await found(`"${phrase}"`);
    if (results.every(({ href }) => !href.startsWith(section)))
      faults.push(`"${phrase}" does not find ${section}`);
    faults.push(...results.flatMap((result) => resultFaults(result, dist)));
  }
  const statuses = [await ask('?q='), await ask('?q=leger', { method: 'POST' })].map(
    ({ status }) => status,
  );
  if (statuses.join() !== '400,405') faults.push(`Statuses ${statuses.join()}, expected 400,405`);
  return faults;
}

/** A result leads to a page that is there, and marks words that it shows. */
function resultFaults({ href, excerpt }: Result, dist: string): string[] {
  const [page = ''] = href.split('#');
  const { text = '', marks = [] } = excerpt ?? {};
  const isMarked =
    marks.length > 0 && marks.every(({ start, end }) => text.slice(start, end).trim());
  return [
    ...(existsSync(join(dist, page, 'index.html')) ? [] : [`${href} is not there`]),
    ...(isMarked ? [] : [`${href} marks no word of what it shows`]),
  ];
}
