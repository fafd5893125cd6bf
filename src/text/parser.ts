import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tablesAndFootnotes } from './gfm.ts';
import { ContentError } from '../problem/problem.ts';

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
