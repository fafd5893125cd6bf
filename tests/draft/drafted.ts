import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { draftLetter } from '../../scripts/draft-letter.ts';
import { splitMdx } from '../../src/content-files/mdx.ts';

/** A content folder of its own, empty, for one test. */
function emptyContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leeseditie-'));
  vi.stubEnv('CONTENT', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Drafts a letter from files, into a content folder of its own. */
export async function draft(files: readonly string[], id?: string) {
  const content = emptyContent();
  const drafted = await draftLetter(files, { id });
  return {
    content,
    ...drafted,
    read: (path: string) => readFileSync(join(drafted.folder, path), 'utf8'),
  };
}

/** The text of a drafted letter in the order of the paper, a paragraph a line, as MDX without links and pages. */
export function textOf(folder: string): string[] {
  const parts = globSync('**/*.mdx', { cwd: folder }).map((path) => {
    const { frontmatter, body } = splitMdx(readFileSync(join(folder, path), 'utf8'), path);
    const [, title = '', order = ''] = /^title: (.*)\norder: (\d+)/mu.exec(frontmatter) ?? [];
    const heading = /^(?:Opening|Ondertekening)$/u.test(title)
      ? []
      : [`# ${title.replace(/^'(.*)'$/u, '$1')}`];
    return { order: Number(order), lines: [...heading, ...linesOf(body)] };
  });
  return parts.sort((a, b) => a.order - b.order).flatMap(({ lines }) => lines);
}

const linesOf = (body: string): string[] =>
  body
    .replaceAll(/<Page number=\{\d+\} \/>/gu, '')
    .replaceAll(/\[([^\]^]+)\]\((?:kamerstuk|rechtsbron):[^)]*\)/gu, '$1')
    .split('\n')
    .filter((line) => line !== '' && !/^<\/?(?:Head|List|Table).*>$/u.test(line))
    .map((line) => line.replace(/^\*\*(.+?)\*\* /u, '- $1 ').replace(/\\$/u, ''));

/** Where pages start in a drafted letter: at which sections, and before which words. */
export const pagesIn = (folder: string): string[] =>
  globSync('**/*.mdx', { cwd: folder })
    .sort()
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const marks = [...text.matchAll(/<Page number=\{(\d+)\} \/>(\S+)/gu)];
      const heads = [...text.matchAll(/^(?:page|startsPage): .*$/gmu)].map(([line]) => line);
      return [...heads, ...marks.map(([, page, word]) => `${page} ${word}`)].map(
        (at) => `${path} ${at}`,
      );
    });

/** A file of a test's own, which goes when the test ends. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'leeseditie-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
