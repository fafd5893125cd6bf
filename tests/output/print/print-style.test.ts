import { afterEach, expect, test, vi } from 'vitest';
import { printStyle } from '../../../src/output/print/index.ts';

const letter = { id: '27925-701', href: '/27925-701/' };

afterEach(() => vi.unstubAllEnvs());

test('each printed page of a letter has its number and address at the foot', () => {
  vi.stubEnv('SITE', 'https://lezen.example');
  expect(printStyle(letter)).toContain(
    'content: "Kamerstuk 27\u00a0925, nr.\u00a0701 · lezen.example/27925-701/";',
  );
});

test('a site that has no address yet prints none', () => {
  expect(printStyle(letter)).toContain('content: "Kamerstuk 27\u00a0925, nr.\u00a0701";');
});
