import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { tablesAndFootnotes } from '../../text/gfm.ts';
import { letterHref } from '../../addresses/address.ts';
import { type Letter, partsInOrder, type PlacedNote, type Section } from '../../edition/model.ts';
import { letterIdentity, letterSubject } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import { isKamerstukId, officialUrl } from '../../kamerstuk/index.ts';
import { layText, type Piece } from '../../text/lay.ts';
import { type NestedItem, nestItems, wholeOf } from '../../text/nest.ts';
import type { Block, Footnote, List, Mark, PageStart, Span, Text } from '../../text/model.ts';
import { pageMarkAt } from './plain.ts';
import { inFull } from '../in-full.ts';
import { officialHref } from '../reference.ts';

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', resourceLink: true, rule: '-' })
  .use(tablesAndFootnotes)
  .freeze();

const words = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const link = (url: string, children: PhrasingContent[]): PhrasingContent => ({
  ...{ type: 'link', url, children },
});
const emphasised = (value: string): PhrasingContent => ({
  ...{ type: 'emphasis', children: [words(value)] },
});

/** Words of a text with what Markdown can hold of its marks. */
function phrasing(text: Text, span: Span = wholeOf(text)): PhrasingContent[] {
  const marks = text.marks.map((mark) => (mark.kind === 'page' ? pageMark(mark, text) : mark));
  return layText({ ...text, marks }, span).flatMap((piece) => phrase(piece, false));
}

function pageMark(mark: PageStart, { text }: Text): PageStart {
  const at = pageMarkAt(text, mark.start);
  return { ...mark, start: at, end: at };
}

function phrase(piece: Piece, isLinked: boolean): PhrasingContent[] {
  if (typeof piece === 'string') return [words(piece.replaceAll('\n', ' '))];
  const inside = piece.pieces.flatMap((one) =>
    phrase(one, isLinked || piece.mark.kind === 'reference'),
  );
  return [...before(piece.mark), ...around(piece.mark, inside, isLinked)];
}

/** What stands at the place of a mark. */
function before(mark: Mark): PhrasingContent[] {
  switch (mark.kind) {
    case 'page':
      return [
        emphasised(`[${ui.letter.shortPage(mark.page).replaceAll('\u00a0', ' ')}]`),
        words(' '),
      ];
    case 'call':
      return [called(`${mark.footnote}`)];
    case 'note':
      return [called(mark.label)];
    default:
      return [];
  }
}

const called = (identifier: string): PhrasingContent => ({
  ...{ type: 'footnoteReference', identifier, label: identifier },
});

/** A reference leads to the official publication; what lies in another link stays words. */
function around(mark: Mark, inside: PhrasingContent[], isLinked: boolean): PhrasingContent[] {
  if (mark.kind !== 'reference' || isLinked) return inside;
  const id = mark.ids[0] ?? '';
  if (mark.scheme === 'kamerstuk' && isKamerstukId(id)) return [link(officialUrl(id), inside)];
  return [link(officialHref(id) ?? inFull(`/rechtsbronnen/#${id}`), inside)];
}

/** The number of a block, which leads to it. */
const handle = ({ letter }: Section, { id, number }: Block): PhrasingContent[] => [
  link(inFull(`${letterHref(letter)}#${id}`), [words(`${number}`)]),
  words(' '),
];

function blockNodes(section: Section, block: Block): RootContent[] {
  const number = handle(section, block);
  switch (block.kind) {
    case 'paragraph':
      return [paragraph([...number, ...phrasing(block)])];
    case 'list':
      return [paragraph(number), listNode(block, nestItems(block.items))];
    case 'table':
      return [
        paragraph([...number, ...(block.caption ? phrasing(block, block.caption) : [])]),
        tableNode(block),
      ];
  }
}

/** Items of one level, each with those under it; the printed mark is text. */
function listNode(
  list: List,
  items: readonly NestedItem[],
): Extract<BlockContent, { type: 'list' }> {
  const children = items.map(({ item, under }): ListItem => {
    const mark = item.mark ? [words(`${item.mark} `)] : [];
    const text: BlockContent = {
      ...{ type: 'paragraph', children: [...mark, ...phrasing(list, item)] },
    };
    return {
      ...{ type: 'listItem', spread: false },
      children: under.length > 0 ? [text, listNode(list, under)] : [text],
    };
  });
  return { type: 'list', ordered: false, spread: false, children };
}

/** A table; Markdown has one head row and no merged cells: what a cell covers is left empty. */
function tableNode(table: Extract<Block, { kind: 'table' }>): RootContent {
  const rows = table.rows.map(({ cells }) =>
    cells.flatMap((cell) => [
      phrasing(table, cell),
      ...Array.from({ length: cell.columns - 1 }, () => []),
    ]),
  );
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  };
}

const definition = (identifier: string, children: PhrasingContent[]): RootContent => ({
  ...{ type: 'footnoteDefinition', identifier, label: identifier },
  children: [{ type: 'paragraph', children }],
});

const footnoteNode = (footnote: Footnote): RootContent =>
  definition(`${footnote.number}`, phrasing(footnote));

function noteNode({ label, note: { text, source } }: PlacedNote): RootContent {
  const from = source ? [words(' '), link(source.url, [words(source.name)])] : [];
  return definition(label, [emphasised(ui.text.noteOfEditors), words(` ${text}`), ...from]);
}

/** A heading; a note on it is called behind it. */
function headingNode(section: Section): RootContent {
  const notes = section.notes.filter(({ unit }) => unit === undefined);
  return {
    type: 'heading',
    depth: Math.min(section.level, 6) as 2 | 3 | 4 | 5 | 6,
    children: [words(section.title), ...notes.map(({ label }) => called(label))],
  };
}

/** Lines of a signature, a line each. */
const inLines = (text: string): PhrasingContent[] =>
  text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] =>
      index > 0 ? [{ type: 'break' }, words(line)] : [words(line)],
    );

function sectionNodes(section: Section, letter: Letter): RootContent[] {
  if (section === letter.signatures)
    return letter.signed.map(({ text }) => paragraph(inLines(text)));
  return [
    ...(section === letter.opening ? [] : [headingNode(section)]),
    ...section.blocks.flatMap((block) => blockNodes(section, block)),
    ...section.footnotes.map(footnoteNode),
    ...section.notes.map(noteNode),
  ];
}

/**
 * A letter as Markdown: headings, numbered paragraphs with links to their addresses and to the papers
 * cited, lists, tables, printed footnotes by number and the editors' notes by letter.
 */
export function markdown(letter: Letter): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [words(letterSubject(letter))] },
      paragraph([
        words(`${letterIdentity(letter)}. `),
        link(inFull(letter.href), [words(ui.text.readAt)]),
        words(' · '),
        link(officialUrl(letter.id), [words(ui.text.officialAt)]),
      ]),
      { type: 'thematicBreak' },
      ...letter.head.map((text) => paragraph(phrasing(text))),
      ...partsInOrder(letter).flatMap((section) => sectionNodes(section, letter)),
    ],
  };
  return writer.stringify(root);
}
