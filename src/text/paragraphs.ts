import type { Link, Paragraph as MdastParagraph, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ContentError } from '../problem/problem.ts';
import { type Inline, layInline } from './inline.ts';
import type { Paragraph, Reference } from '../edition/model.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** Where a body and its first paragraph stand. */
interface Start {
  /** File that the body is of. */
  file: string;
  /** Line of that file on which the body starts. */
  line: number;
  /** Number of the first paragraph. */
  number: number;
  /** Page of the printed paper on which the section starts. */
  page: number;
  /** Id of the section. */
  section: string;
}

/** Reads the paragraphs out of the body of an MDX file. @throws ContentError when it is no MDX. */
export function readParagraphs(body: string, start: Start): Paragraph[] {
  const { number, page, section, line } = start;
  let current = page;
  return parseBody(body, start)
    .children.filter((node): node is MdastParagraph => node.type === 'paragraph')
    .map((node, index) => {
      const inline = layInline(node);
      const first = inline.pages[0]?.offset === 0 ? inline.pages[0].page : current;
      current = inline.pages.at(-1)?.page ?? current;
      return {
        number: number + index,
        line: line + (node.position?.start.line ?? 1) - 1,
        text: inline.text,
        page: first,
        pageBreaks: inline.pages,
        references: readReferences(inline, start),
        section,
      };
    });
}

function parseBody(body: string, { file, line }: Start): Root {
  try {
    return parser.parse(body);
  } catch (error) {
    const { message: reason, line: known } = error as Error & { line?: number };
    const at = known ?? Number(NAMED.exec(reason)?.[1] ?? 1);
    const message = `Unexpected MDX (${reason}), expected text, links and <Page number={5} />`;
    throw new ContentError([{ file, line: line + at - 1, message, remedy: REMEDY }]);
  }
}

const REMEDY = 'Close what is open; write \\{ and \\< for a brace or a sign of the letter itself.';

/** Place that the parser only names in its words: `(2:1-2:6)`. */
const NAMED = /\((\d+):\d+/u;

/** A letter has no links of its own: those of the edition lead to papers and other instruments. */
function refuse({ url, position }: Link, file: string, line: number): never {
  const message = `Unexpected link to ${url}, expected one to kamerstuk:<id> or rechtsbron:<id>`;
  const remedy = 'Take the link out, or import the letter again.';
  const at = line + (position?.start.line ?? 1) - 1;
  throw new ContentError([{ file, line: at, message, remedy }]);
}

const SCHEMES = /^(kamerstuk|rechtsbron):(.+)$/u;

function readReferences({ links, text }: Inline, { file, line }: Start): Reference[] {
  return links.flatMap(({ node, start, end }) => {
    const [, scheme, ids] = SCHEMES.exec(node.url) ?? [];
    if (scheme === undefined || ids === undefined) return refuse(node, file, line);
    return [
      {
        scheme: scheme as Reference['scheme'],
        ids: ids.split('+'),
        text: text.slice(start, end),
        start,
        end,
      },
    ];
  });
}
