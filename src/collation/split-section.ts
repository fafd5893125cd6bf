import { z } from 'zod';
import { ContentError } from '../problem/problem.ts';
import { locateYaml } from '../yaml/read.ts';
import type { TextFile } from './received.ts';

/** What the collation needs of a section's file. */
export interface SectionText {
  file: string;
  title: string;
  /** Line of the file that the title stands on. */
  titleLine: number;
  order: number;
  startsPage: boolean;
  /** Page of its first word, in a letter that has pages. */
  page?: number | undefined;
  /** Offset in the title of the first character on the next page, when that starts inside it. */
  pageStartsAt?: number | undefined;
  /** The file with its frontmatter blanked out, so that lines keep their numbers. */
  body: string;
}

/** Of the frontmatter only what the letter's words and pages depend on. */
const frontmatterSchema = z.looseObject({
  title: z.string(),
  order: z.int(),
  startsPage: z.boolean().default(false),
  page: z.int().optional(),
  pageStartsAt: z.int().optional(),
});

/** Takes an MDX file apart. @throws ContentError when its frontmatter is not as it must be. */
export function splitSection({ file, text: received }: TextFile): SectionText {
  const text = received.replaceAll('\r\n', '\n');
  const [head, yaml] = /^---[ \t]*\n([^]*?\n)?---[ \t]*(?:\n|$)/u.exec(text) ?? [];
  if (head === undefined) {
    const message = 'Unexpected start of the file, expected frontmatter between --- lines';
    const remedy = 'Put a line --- before and after its fields, or import the letter again.';
    throw new ContentError([{ file, line: 1, message, remedy }]);
  }
  const { value, place } = locateYaml(frontmatterSchema, yaml ?? '', { file, firstLine: 2 });
  const { title, order, startsPage, page, pageStartsAt } = value;
  return {
    ...{ file, title, order, startsPage, page, pageStartsAt },
    titleLine: place(['title']).line ?? 1,
    body: head.replaceAll(/[^\n]/gu, '') + text.slice(head.length),
  };
}
