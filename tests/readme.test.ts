import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const NAMED = /`((?:content|public|scripts|src|tests)\/[\w./-]+)`/gu;

test.each(['README.md', 'CONTRIBUTING.md'])('%s names files and folders that exist', (file) => {
  const paths = [...readFileSync(file, 'utf8').matchAll(NAMED)].flatMap(([, path]) => path ?? []);
  expect(paths).not.toEqual([]);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
