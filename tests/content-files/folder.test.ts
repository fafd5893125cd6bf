import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentCache, contentFolder } from '../../src/content-files/folder.ts';
import { contentFiles } from '../../src/edition/read.ts';
import { ContentError } from '../../src/problem/problem.ts';

test.each([
  ['content', 'content'],
  ['content/', 'content'],
  ['./tests/../content', 'content'],
  [resolve('tests/fixtures/edition/content'), 'tests/fixtures/edition/content'],
  ['.', '.'],
  ['..', '..'],
  ['../elders', '../elders'],
  ['/elders/inhoud/', '/elders/inhoud'],
  ['..elders', '..elders'],
])('CONTENT=%s is called %s in messages', (given, shown) => {
  expect(contentFolder(given)).toBe(shown);
});

test('content that is not published has a cache apart, each its own', () => {
  expect(contentCache('content')).toBe('node_modules/.astro');
  expect(contentCache('/a')).toMatch(/^node_modules\/\.astro\/[0-9a-f]{12}$/u);
  expect(contentCache('/a')).not.toBe(contentCache('/b'));
});

/** What is said of a content folder that cannot be read. */
function said(folder: string): string {
  try {
    contentFiles(folder);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'read';
}

test('a content folder that is not there is named, with a remedy', () => {
  expect(said('/nergens/inhoud')).toBe(
    '/nergens/inhoud: Folder not found\n  Set CONTENT to the folder with the letters; without it, that is content/.',
  );
});

test('a file in the place of the content folder is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leeseditie-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'inhoud'), '');
  expect(said(join(folder, 'inhoud'))).toContain(`${folder}/inhoud: Folder not found`);
});
