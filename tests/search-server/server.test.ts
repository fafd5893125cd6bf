import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Result } from '../../src/search/result.ts';
import { LONGEST } from '../../src/search/search.ts';
import { searchServer } from '../../src/search-server/server.ts';

const RESULT: Result = {
  ...{ href: '/27925-701/', title: 'Proef', kind: 'paragraaf', kinds: ['paragraaf'] },
  ...{ place: '', part: '', countries: [], words: [] },
};
const asked: string[] = [];
const reported = vi.fn();
const server = searchServer((query) => {
  asked.push(query);
  return query === 'stuk' ? Promise.reject(new Error('geheim')) : Promise.resolve([RESULT]);
}, reported);
let url = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('a query is answered as JSON, to the pages of any site', async () => {
  const response = await fetch(`${url}?q=proef%20in%20Irak`);
  expect(await response.json()).toEqual([RESULT]);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(asked.at(-1)).toBe('proef in Irak');
});

test.each([
  ['', 'GET', 400],
  ['?q=', 'GET', 400],
  ['?q=%20%00', 'GET', 400],
  ['?q=proef', 'POST', 405],
])('what is no query is refused: "%s" by %s', async (address, method, status) => {
  expect((await fetch(url + address, { method })).status).toBe(status);
});

test('no more of a query is read than the browser reads', async () => {
  await fetch(`${url}?q=${'a'.repeat(LONGEST + 100)}`);
  expect(asked.at(-1)).toHaveLength(LONGEST);
});

test('a failure is reported, and who asks hears nothing of its cause', async () => {
  const response = await fetch(`${url}?q=stuk`);
  expect([response.status, await response.text()]).toEqual([500, '[]']);
  expect(String(reported.mock.lastCall)).toContain('geheim');
});
