import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { request } from 'node:http';
import { join } from 'node:path';
import { getEdition } from '../../src/edition/read.ts';
import { CACHE, letterLink, securityHeaders } from '../../src/output/hosts/rules.ts';

/** What a host answers: its status and headers, by name in lower case. */
interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks for a path as it stands. */
const ask = (url: string, path: string, encoding = 'identity'): Promise<Answer> =>
  new Promise((answered, failed) => {
    const headers = { 'accept-encoding': encoding };
    request(new URL(path, url), { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        answered({ status, headers, body: Buffer.concat(parts).toString() });
      });
    })
      .on('error', failed)
      .end();
  });

/** A promise of `src/output/hosts/rules.ts`, and what a host does instead when it breaks it. */
interface Promised {
  path: string;
  encoding?: string;
  status: number;
  headers: Readonly<Record<string, RegExp>>;
  body?: RegExp;
}

const secure = Object.fromEntries(
  securityHeaders(getEdition().publication.search).map(([name, value]) => [
    name.toLowerCase(),
    exactly(value),
  ]),
);

function exactly(value: string): RegExp {
  return new RegExp(`^${value.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}$`, 'u');
}

const page = { ...secure, 'content-type': /^text\/html; charset=utf-8$/iu };

/** The promises, tried on the first letter of the site in a folder. */
function promises(dist: string): Promised[] {
  const [letter = ''] = globSync('*/index.html', { cwd: dist })
    .map((path) => path.replace(/\/.*$/u, ''))
    .filter((name) => /^\d+-/u.test(name) && globSync(`${name}.json`, { cwd: dist }).length > 0);
  const [hashed = ''] = globSync('_astro/*.css', { cwd: dist });
  const other = exactly(CACHE.other);
  const redirect = (path: string, to: RegExp): Promised => ({
    ...{ path, status: 301, headers: { location: to } },
  });
  return [
    { path: '/', status: 200, headers: { ...page, 'cache-control': other } },
    {
      ...{ path: `/${letter}/`, status: 200 },
      headers: {
        ...page,
        link: exactly(letterLink(letter, existsSync(join(dist, `${letter}.pdf`)))),
      },
    },
    {
      ...{ path: `/${hashed}`, status: 200 },
      headers: { 'cache-control': exactly(CACHE.hashed), 'content-type': /^text\/css/iu },
    },
    {
      ...{ path: `/${letter}.json`, status: 200 },
      headers: { 'content-type': /^application\/json; charset=utf-8$/iu, 'cache-control': other },
    },
    {
      ...{ path: '/', encoding: 'gzip', status: 200 },
      headers: { 'content-encoding': /^gzip$/u, vary: /accept-encoding/iu },
    },
    redirect(`/${letter}`, new RegExp(`/${letter}/$`, 'u')),
    redirect(`/${letter}/bladzijde-99999/`, new RegExp(`/${letter}/#bladzijde-99999$`, 'u')),
    redirect(`/${letter}/p99999`, new RegExp(`/${letter}/#bladzijde-99999$`, 'u')),
    { path: '/nergens/', status: 404, headers: page, body: /<h1/u },
    { path: '/..%2f..%2fetc/passwd', status: 400, headers: {} },
  ];
}

/** Tries every promise on a host that serves the site in a folder; gives a sentence for each broken one. */
export async function hostFaults(url: string, dist: string): Promise<string[]> {
  const faults: string[] = [];
  for (const promised of promises(dist)) {
    const { status, headers, body } = await ask(url, promised.path, promised.encoding);
    const said = (what: string, found: unknown, expected: unknown) =>
      faults.push(
        `${promised.path}: Unexpected ${what} ${String(found)}, expected ${String(expected)}`,
      );
    // What leads out of the site is refused in one way or another.
    const isRefused = promised.status === 400 && [400, 403, 404].includes(status);
    if (status !== promised.status && !isRefused) said('status', status, promised.status);
    for (const [name, value] of Object.entries(promised.headers))
      if (!value.test(String(headers[name] ?? ''))) said(name, headers[name], value);
    if (promised.body && !promised.body.test(body)) said('body', body.slice(0, 60), promised.body);
  }
  return faults;
}

/** A port of this machine that nothing listens to. */
export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** How long a host may take to start, ms. */
const START = 10_000;

/** Starts a host, tries every promise, and stops it. */
export async function tryHost(
  command: string,
  args: readonly string[],
  { url, dist }: { url: string; dist: string },
): Promise<string[]> {
  const host = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  host.stderr.on('data', (part: Buffer) => (said += part.toString()));
  try {
    await answering(url, host);
    return await hostFaults(url, dist);
  } catch (error) {
    return [`${error instanceof Error ? error.message : String(error)}: ${said.slice(-500)}`];
  } finally {
    host.kill();
  }
}

/** Waits until a host answers. @throws Error when it stops, or takes too long. */
async function answering(url: string, host: ChildProcess): Promise<void> {
  const end = Date.now() + START;
  for (;;) {
    if (host.exitCode !== null) throw new Error(`Unexpected exit code ${host.exitCode}`);
    const isThere = await ask(url, '/').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    if (Date.now() > end) throw new Error('Unexpected silence, expected an answer');
    await new Promise((later) => setTimeout(later, 50));
  }
}
