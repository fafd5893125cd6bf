import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress } from 'node:zlib';
import { CONTENT_SECURITY_POLICY } from '../src/site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const SECURITY = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** A server that runs; `url` ends without a slash. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host does: index pages, a slash behind the address of a folder,
 * `404.html` for what is not there, texts compressed, and the security policy as a header. It
 * listens to this machine only. @throws when the port is taken; without one, any free port is.
 */
export async function serveDist(dist = 'dist', port = 0): Promise<Served> {
  const server = createServer((request, response) => respond(request, response, dist));
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

function respond(request: IncomingMessage, response: ServerResponse, dist: string) {
  const { method, url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405).end();
  const [address = '/', query] = url.split('?', 2);
  const path = decoded(address);
  if (path === undefined) return void response.writeHead(400, SECURITY).end();
  const file = join(dist, path);
  if (!isFolder(file)) return send(request, response, dist, file);
  if (path.endsWith('/')) return send(request, response, dist, join(file, 'index.html'));
  const location = `${address}/${query === undefined ? '' : `?${query}`}`;
  response.writeHead(301, { ...SECURITY, location }).end();
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

/** Types that are compressed already. */
const COMPRESSED = /^(?:image\/png|font\/|application\/octet-stream)/u;

function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  dist: string,
  wanted: string,
): void {
  const found = existsSync(wanted) && !wanted.endsWith('/');
  const file = found ? wanted : join(dist, '404.html');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const brotli = /\bbr\b/u.test(String(headers['accept-encoding'])) && !COMPRESSED.test(type);
  const encoding = brotli ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {};
  response.writeHead(found ? 200 : 404, { ...SECURITY, ...encoding, 'content-type': type });
  if (method === 'HEAD' || !existsSync(file)) response.end();
  else {
    const body = [createReadStream(file), ...(brotli ? [compressor()] : []), response] as const;
    pipeline(body, () => response.destroy());
  }
}

/** As hosts compress on the fly: fast, and within a few percent of the best. */
const compressor = () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
