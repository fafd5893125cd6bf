import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../src/site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A server that runs; `url` ends without a slash. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host does: index pages, 404.html, the security policy of the
 * site as a header. Listens on a free port of this machine only.
 */
export async function serveDist(dist = 'dist'): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => respond(response, dist, url));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function respond(response: ServerResponse, dist: string, url: string): void {
  const { pathname } = new URL(url, 'http://localhost');
  const path = join(dist, normalize(decodeURIComponent(pathname)));
  if (isFolder(path) && !path.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const file = isFolder(path) ? join(path, 'index.html') : path;
  if (existsSync(file)) send(response, 200, file);
  else send(response, 404, join(dist, '404.html'));
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
  });
  if (existsSync(file)) createReadStream(file).pipe(response);
  else response.end();
}
