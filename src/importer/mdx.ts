import type { Paragraph, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/**
 * Writes text so that Markdown and MDX read it back as plain text. remark knows all marks
 * but one: a paragraph that begins with `import` or `export` is code to MDX, so its first
 * letter becomes a character reference.
 */
const writer = unified()
  .use(remarkStringify, {
    resourceLink: true,
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport' },
      { atBreak: true, character: 'e', after: 'xport' },
    ],
  })
  .use(remarkMdx)
  .freeze();

/** Writes the body of an MDX file: a paragraph a line, an empty line between. */
export function writeBody(paragraphs: readonly Paragraph[]): string {
  const root: Root = { type: 'root', children: [...paragraphs] };
  return writer.stringify(root);
}
