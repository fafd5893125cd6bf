import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveDist } from '../../scripts/serve.ts';
import { securityHeaders } from '../../src/output/hosts/rules.ts';

const dist = mkdtempSync(join(tmpdir(), 'serve-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(dist, '27925-701'));
  writeFileSync(join(dist, '27925-701/index.html'), 'de brief');
  writeFileSync(join(dist, '404.html'), 'Deze bladzijde bestaat niet');
  writeFileSync(join(dist, 'brief.json'), '{}');
  writeFileSync(join(dist, 'brief.json.br'), brotliCompressSync('{}'));
  served = await serveDist(dist);
});
afterAll(async () => {
  await served.close();
  rmSync(dist, { recursive: true });
});

const get = (path: string, method = 'GET') =>
  fetch(served.url + path, { redirect: 'manual', method });

/** Asks for a path as it stands, which `fetch` would tidy up. */
const raw = (path: string) =>
  new Promise<number | undefined>((answered, failed) => {
    const { hostname, port } = new URL(served.url);
    const asked = request({ hostname, port, path }, (response) => {
      response.resume();
      answered(response.statusCode);
    });
    asked.on('error', failed).end();
  });

describe('the server of the built site', () => {
  test('sends texts as the build compressed them, to who can read them so', async () => {
    const plain = await fetch(`${served.url}/brief.json`, {
      headers: { 'accept-encoding': 'identity' },
    });
    const small = await fetch(`${served.url}/brief.json`, { headers: { 'accept-encoding': 'br' } });
    expect([plain, small].map(({ headers }) => headers.get('content-encoding'))).toEqual([
      null,
      'br',
    ]);
    expect(await small.text()).toBe(await plain.text());
  });

  test('shows a page with the headers of every host', async () => {
    const response = await get('/27925-701/');
    expect([response.status, await response.text()]).toEqual([200, 'de brief']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const [name, value] of securityHeaders())
      expect(response.headers.get(name), name).toBe(value);
  });

  test.each([
    ['/27925-701', '/27925-701/'],
    ['/27925-701?q=1', '/27925-701/?q=1'],
    ['/27925-701/alinea-5/', '/27925-701/#alinea-5'],
    ['/27925-701/p3', '/27925-701/#bladzijde-3'],
    ['/27925-701/alinea-5/?q=1', '/27925-701/?q=1#alinea-5'],
  ])('leads %s to %s', async (from, to) => {
    const response = await get(from);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  test.each(['/nergens', '/27925-701/nergens/', '/brief.json/'])(
    "shows the site's own page for %s, which is not there",
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([
        404,
        'Deze bladzijde bestaat niet',
      ]);
    },
  );

  test.each(['/%zz', '/..%2f..%2fetc/passwd', '/../package.json', '//elders.example', '/%00'])(
    'refuses %s and runs on',
    async (path) => {
      expect(await raw(path)).toBe(400);
      expect((await get('/brief.json')).status).toBe(200);
    },
  );

  test('answers a HEAD without a body, and refuses what changes things', async () => {
    expect(await (await get('/27925-701/', 'HEAD')).text()).toBe('');
    expect((await get('/', 'POST')).status).toBe(405);
  });
});
