import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
