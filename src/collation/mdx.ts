import { parse } from 'yaml';
import type { TextFile } from './model.ts';

/** What the collation needs of a section's file. */
export interface SectionText {
  file: string;
  title: string;
  /** Line of the file that the title stands on. */
  titleLine: number;
  order: number;
  startsPage: boolean;
  /** The file with its frontmatter blanked out, so that lines keep their numbers. */
  body: string;
}

/** Takes an MDX file apart. @throws Error when its frontmatter is no YAML. */
export function splitSection({ file, text: received }: TextFile): SectionText {
  const text = received.replaceAll('\r\n', '\n');
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1;
  const frontmatter = end < 0 ? '' : text.slice(3, end);
  const data = (parse(frontmatter) ?? {}) as Record<string, unknown>;
  const titleLine = frontmatter.split('\n').findIndex((line) => line.startsWith('title:')) + 1;
  const body = text.slice(0, end + 4).replaceAll(/[^\n]/gu, '') + text.slice(end + 4);
  return {
    file,
    title: String(data['title'] ?? ''),
    titleLine: Math.max(1, titleLine),
    order: Number(data['order']),
    startsPage: data['startsPage'] === true,
    body,
  };
}
