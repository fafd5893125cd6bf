import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Letter, Section } from '../../edition/model.ts';
import { namePieces, slicePieces } from '../../edition/view/describe.ts';
import type { Block, List, Table, Text } from '../../text/model.ts';
import { linesOf, type NestedItem, nestItems, wholeOf } from '../../text/nest.ts';
import { onLines, textNode } from '../xml.ts';
import { type Context, contextOf, endOfPage, inlineNodes, linesNodes } from './inline.ts';

/** What the body knows of the letter as a whole. */
export type Whole = Omit<Context, 'footnotes'>;

/** A section as `section`, its numbered texts and the sections under it in it. */
export function sectionElement(section: Section, letter: Letter, whole: Whole): Element {
  const under = letter.sections.filter(({ parent }) => parent === section.id);
  return x(
    'section',
    { eId: section.slug },
    onLines([
      heading(section, whole),
      ...blockElements(section, whole),
      ...under.map((one) => sectionElement(one, letter, whole)),
    ]),
  );
}

/** The numbered texts of a section. The number is the editors': it is an id, and no word. */
export function blockElements(section: Section, whole: Whole): Element[] {
  const context = contextOf(section, whole);
  return section.blocks.map((block) =>
    x('paragraph', { eId: block.id }, [x('content', onLines(blockNodes(block, context)))]),
  );
}

/** A heading, with the page that starts with it or in it, and the notes on it. */
export function heading(section: Section, whole: Whole): Element {
  const { page, startsPage, pageStartsAt: turn, notes } = section;
  const words = (from?: number, to?: number) =>
    slicePieces(namePieces(section, []), from, to).map((piece): ElementContent =>
      piece.lang === undefined
        ? { type: 'text', value: piece.words }
        : x('span', { 'xml:lang': piece.lang }, piece.words),
    );
  const onIt = notes.filter(({ unit }) => unit === undefined);
  return x('heading', [
    ...(startsPage ? [endOfPage({ page }, whole)] : []),
    ...words(0, turn),
    ...(turn === undefined ? [] : [endOfPage({ page: page + 1 }, whole), ...words(turn)]),
    ...onIt.map(({ id, label }) => x('noteRef', { href: `#${id}`, marker: label })),
  ]);
}

function blockNodes(block: Block, context: Context): Element[] {
  switch (block.kind) {
    case 'paragraph':
      return [x('p', inlineNodes(block, wholeOf(block), context))];
    case 'list':
      return [listElement(block, nestItems(block.items), context, `${block.id}-lijst`)];
    case 'table':
      return [tableElement(block, context)];
  }
}

function listElement(
  list: List,
  items: readonly NestedItem[],
  context: Context,
  eId: string,
): Element {
  return x(
    'blockList',
    { eId },
    onLines(
      items.map(({ item, under }) =>
        x(
          'item',
          { eId: item.id },
          onLines([
            ...(item.mark === '' ? [] : [x('num', item.mark)]),
            ...linesOf(list, item).map((line) => x('p', inlineNodes(list, line, context))),
            ...(under.length > 0 ? [listElement(list, under, context, `${item.id}-lijst`)] : []),
          ]),
        ),
      ),
    ),
  );
}

function tableElement(table: Table, context: Context): Element {
  const rows = table.rows.map(({ head, cells }) =>
    x(
      'tr',
      onLines(
        cells.map((cell, index) =>
          x(
            cell.end > cell.start && (head || index === 0) ? 'th' : 'td',
            {
              colspan: cell.columns > 1 ? cell.columns : undefined,
              rowspan: cell.rows > 1 ? cell.rows : undefined,
            },
            [x('p', inlineNodes(table, cell, context))],
          ),
        ),
      ),
    ),
  );
  const { caption } = table;
  return x(
    'table',
    { eId: `${table.id}-tabel` },
    onLines([...(caption ? [x('caption', inlineNodes(table, caption, context))] : []), ...rows]),
  );
}

/** The printed head, a paragraph each of its parts; undefined for a letter without. */
export const preface = ({ head }: Letter, whole: Whole): Element | undefined =>
  head.length === 0
    ? undefined
    : x(
        'preface',
        onLines(
          head.map((text) => x('p', linesNodes(text, wholeOf(text), { ...whole, footnotes: [] }))),
        ),
      );

/** The signatures: offices and names as printed; undefined for a letter that nobody signed. */
export function conclusions({ signed, brief }: Letter, whole: Whole): Element | undefined {
  if (signed.length === 0) return undefined;
  const context = { ...whole, footnotes: [] };
  const signature = (text: Text, index: number) => {
    const lines = linesOf(text, wholeOf(text));
    const isSigned = brief.signatories[index] !== undefined && lines.length > 0;
    const nodes = lines.flatMap((line, at): ElementContent[] => {
      const isName = isSigned && at === lines.length - 1;
      const words = inlineNodes(text, line, context);
      const refersTo = isName ? `#${signatoryId(index)}` : `#${roleId(index)}`;
      return [
        ...(at > 0 ? [x('eol'), textNode('\n')] : []),
        ...(isSigned ? [x(isName ? 'person' : 'role', { refersTo }, words)] : words),
      ];
    });
    return x('p', [x('signature', nodes)]);
  };
  return x('conclusions', onLines(signed.map(signature)));
}

/** Ids in the references of who signed, and of the office. */
export const signatoryId = (index: number): string => `ondertekenaar-${index + 1}`;
export const roleId = (index: number): string => `ambt-${index + 1}`;
