import type { Paragraph as MdastParagraph } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Inline, layInline } from './inline.ts';
import type { Paragraph, Reference } from './model.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** Where the first paragraph of a body stands in its letter. */
interface Start {
  /** Number of the first paragraph. */
  number: number;
  /** Page of the printed paper on which the section starts. */
  page: number;
  /** Id of the section. */
  section: string;
}

/** Reads the paragraphs out of the body of an MDX file. */
export function readParagraphs(body: string, { number, page, section }: Start): Paragraph[] {
  let current = page;
  return parser
    .parse(body)
    .children.filter((node): node is MdastParagraph => node.type === 'paragraph')
    .map((node, index) => {
      const inline = layInline(node);
      const first = inline.pages[0]?.offset === 0 ? inline.pages[0].page : current;
      current = inline.pages.at(-1)?.page ?? current;
      return {
        number: number + index,
        text: inline.text,
        page: first,
        pageBreaks: inline.pages,
        references: readReferences(inline),
        section,
      };
    });
}

const SCHEMES = /^(kamerstuk|rechtsbron):(.+)$/u;

function readReferences({ links, text }: Inline): Reference[] {
  return links.flatMap(({ node, start, end }) => {
    const [, scheme, ids] = SCHEMES.exec(node.url) ?? [];
    if (scheme === undefined || ids === undefined) return [];
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
