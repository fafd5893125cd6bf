import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import {
  CACHE,
  contentType,
  HASHED_ADDRESS,
  LETTER_PAGE,
  letterLink,
  PART_RULES,
  type Header,
  securityHeaders,
} from '../src/output/hosts/rules.ts';

/** A server that runs; `url` ends without a slash. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as the hosts of `hosting/` do: their headers and redirects, index pages, a
 * slash behind the address of a folder, `404.html` for what is not there, and the texts that the
 * build compressed. It listens to this machine only. @throws when the port is taken; without one,
 * any free port is.
 */
export async function serveDist(dist = 'dist', port = 0): Promise<Served> {
  // Without its own cache, so that a site that is built again is served as it is.
  const send = sirv(dist, { dev: true, etag: true, brotli: true, gzip: true });
  const server = createServer((request, response) => respond(request, response, { dist, send }));
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A built site, and what sends its files. */
interface Site {
  dist: string;
  send: ReturnType<typeof sirv>;
}

function respond(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const { method, url = '/' } = request;
  for (const [name, value] of headersIn(site.dist)) response.setHeader(name, value);
  if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405).end();
  const [address = '/', query] = url.split('?', 2);
  const path = decoded(address);
  if (path === undefined) return void response.writeHead(400).end();
  const location = elsewhere(site, path, address);
  if (location === undefined) return answer(request, response, site, path);
  response.writeHead(301, { location: withQuery(location, query) }).end();
}

/** The headers of every answer, as the build wrote them for static hosts. */
function headersIn(dist: string): readonly Header[] {
  const file = join(dist, '_headers');
  const [first = ''] = existsSync(file) ? readFileSync(file, 'utf8').split('\n\n') : [];
  const written = [...first.matchAll(/^ {2}(.+?): (.+)$/gmu)].map(
    ([, name = '', value = '']): Header => [name, value],
  );
  return written.length > 0 ? written : securityHeaders();
}

/** An address with a query, which stands before its fragment. */
function withQuery(address: string, query: string | undefined): string {
  const [page = '', fragment] = address.split('#', 2);
  return [query === undefined ? page : `${page}?${query}`, fragment]
    .filter((part) => part !== undefined)
    .join('#');
}

/** Where a path leads that has no file: to a folder, or a part of a letter that a reader guesses. */
function elsewhere({ dist }: Site, path: string, address: string): string | undefined {
  if (isFolder(join(dist, path))) return address.endsWith('/') ? undefined : `${address}/`;
  const rule = PART_RULES.find(({ from }) => new RegExp(from, 'u').test(path));
  return rule && path.replace(new RegExp(rule.from, 'u'), rule.to);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { dist, send }: Site,
  path: string,
): void {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  if (!isFile(file)) return sendMissing(response, dist);
  for (const [name, value] of headersOf(dist, path, file)) response.setHeader(name, value);
  send(request, response, () => sendMissing(response, dist));
}

/** Path that an address names; nothing when it can't be read or leads out of the site. */
function decoded(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    const allowed = path.startsWith('/') && !path.split(/[/\\]/u).includes('..');
    return allowed && !path.startsWith('//') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

const isHashed = new RegExp(HASHED_ADDRESS, 'u');

function headersOf(dist: string, path: string, file: string): [name: string, value: string][] {
  const [, letter] = new RegExp(LETTER_PAGE, 'u').exec(path) ?? [];
  return [
    ['Content-Type', contentType(extname(file).slice(1)) ?? 'application/octet-stream'],
    ['Cache-Control', isHashed.test(path) ? CACHE.hashed : CACHE.other],
    ...(letter === undefined
      ? []
      : [['Link', letterLink(letter, isFile(join(dist, `${letter}.pdf`)))] as [string, string]]),
  ];
}

function sendMissing(response: ServerResponse, dist: string): void {
  const page = join(dist, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : undefined);
}
