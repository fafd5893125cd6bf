import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { ContentError } from '../problem/problem.ts';

/** Tables and footnotes of GFM; its other marks are characters of a letter. */
function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}

const parser = unified().use(remarkParse).use(remarkMdx).use(tablesAndFootnotes).freeze();

/** Place that the parser only names in its words: `(2:1-2:6)`. */
const NAMED = /\((\d+):\d+/u;

const REMEDY = 'Close what is open; write \\{ and \\< for a brace or a sign of the letter itself.';

/**
 * Parses the body of an MDX file.
 * @param line Line of the file on which the body starts.
 * @throws ContentError with file and line when it is no MDX.
 */
export function parseBody(body: string, file: string, line: number): Root {
  try {
    return parser.parse(body);
  } catch (error) {
    const { message: reason, line: known } = error as Error & { line?: number };
    const at = known ?? Number(NAMED.exec(reason)?.[1] ?? 1);
    const message = `Unexpected MDX (${reason}), expected text, links and <Page number={5} />`;
    throw new ContentError([{ file, line: line + at - 1, message, remedy: REMEDY }]);
  }
}
