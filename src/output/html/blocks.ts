import type { Element, ElementContent, RootContent, Text as TextNode } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { citationHref } from '../../addresses/address.ts';
import { unbroken } from '../../dutch/unbroken.ts';
import type { PlacedNote, Section } from '../../edition/model.ts';
import { ui } from '../../interface/index.ts';
import type { Block, Footnote, List, Row, Span, Table, Text } from '../../text/model.ts';
import { isCounted, linesOf, type NestedItem, nestItems, wholeOf } from '../../text/nest.ts';
import { headAndBody, type WrittenCell, writtenCells } from '../../text/table.ts';
import { callId, inlineHtml, type Targets } from './inline.ts';

/** What the text of a section is made from. */
type Shown = Pick<Section, 'letter' | 'collection' | 'slug' | 'blocks' | 'footnotes' | 'notes'>;

/**
 * The text of a section as HTML: each block an element with its number and notes, the printed
 * footnotes after them.
 */
export const sectionHtml = (section: Shown, targets: Targets): string =>
  elementsHtml([
    ...section.blocks.map((block) => blockElement(block, section, targets)),
    footnoteList(section, targets),
  ]);

/** Signatures as HTML: a paragraph each, the name on a line of its own. */
export const signaturesHtml = (signed: readonly Text[], targets: Targets): string =>
  elementsHtml(signed.map((text) => h('p', lines(text, wholeOf(text), targets))));

/** The printed head as HTML: a paragraph each of its parts. */
export const headHtml = (head: readonly Text[], targets: Targets): string =>
  elementsHtml(head.map((text) => h('p', inlineHtml(text, wholeOf(text), targets))));

/** Elements as HTML, a line each. */
export const elementsHtml = (elements: readonly (RootContent | undefined)[]): string =>
  toHtml(
    { type: 'root', children: spaced(elements) },
    { collapseEmptyAttributes: true, characterReferences: { useNamedReferences: true } },
  );

const LINE_END: TextNode = { type: 'text', value: '\n' };

/** What exists of some elements, with a line end between, so that no words of two of them touch. */
const spaced = <T extends RootContent>(elements: readonly (T | undefined)[]): (T | TextNode)[] =>
  elements
    .filter((element) => element !== undefined)
    .flatMap((element, index) => (index > 0 ? [LINE_END, element] : [element]));

/** A block with what the editors put next to it: its number, which is its handle, and notes. */
function blockElement(block: Block, section: Shown, targets: Targets): Element {
  const { id, number } = block;
  const handle = {
    href: `#${id}`,
    'aria-label': ui.letter.alineaHandle(number),
    'data-greep': citationHref(section, id),
  };
  return h('div.alinea', { id }, [
    h('div.marge', { 'data-redactie': '' }, [h('a.nummer', handle, `${number}`)]),
    LINE_END,
    textElement(block, targets),
    ...section.notes.filter(({ unit }) => unit === id).map(noteElement),
  ]);
}

function textElement(block: Block, targets: Targets): Element {
  switch (block.kind) {
    case 'paragraph':
      return h('p', inlineHtml(block, wholeOf(block), targets));
    case 'list':
      return listElement(block, nestItems(block.items), targets);
    case 'table':
      return tableElement(block, targets);
  }
}

/** Items of one level, each with those under it. The printed mark is text, as all of the letter is. */
function listElement(list: List, items: readonly NestedItem[], targets: Targets): Element {
  const tag = isCounted(items) ? 'ol' : 'ul';
  const elements = items.map((item) => itemElement(list, item, targets));
  return h(`${tag}.lijst`, spaced(elements));
}

function itemElement(list: List, { item, under }: NestedItem, targets: Targets): Element {
  return h('li', { id: item.id }, [
    ...printedMark(item.mark),
    ...lines(list, item, targets),
    ...(under.length > 0 ? [LINE_END, listElement(list, under, targets)] : []),
  ]);
}

/** A mark as printed, and the blank after it. */
const printedMark = (mark: string): ElementContent[] =>
  mark === '' ? [] : [h('span.teken', mark), { type: 'text', value: ' ' }];

/** A stretch of a text, its lines a line each. */
function lines(text: Text, span: Span, targets: Targets): ElementContent[] {
  return linesOf(text, span).flatMap((line, index) => [
    ...(index > 0 ? [h('br'), LINE_END] : []),
    ...inlineHtml(text, line, targets),
  ]);
}

/** A table that scrolls by itself where the window is too narrow for it, by keyboard too. */
function tableElement(table: Table, targets: Targets): Element {
  const { caption, id, number } = table;
  const captionId = `${id}-titel`;
  const name = caption
    ? { 'aria-labelledby': captionId }
    : { 'aria-label': ui.letter.tableLabel(number) };
  const { head, body } = headAndBody(table);
  return h('section.tabel', { tabindex: '0', ...name }, [
    h(
      'table',
      spaced([
        caption && h('caption', { id: captionId }, inlineHtml(table, caption, targets)),
        head.length > 0 ? h('thead', rowElements(table, head, targets)) : undefined,
        h('tbody', rowElements(table, body, targets)),
      ]),
    ),
  ]);
}

const rowElements = (table: Table, rows: readonly Row[], targets: Targets) =>
  spaced(
    rows.map((row) =>
      h('tr', spaced(writtenCells(row).map((cell) => cellElement(table, cell, targets)))),
    ),
  );

/** A cell; one that heads a column or row says so. */
function cellElement(
  table: Table,
  { cell, scope, colspan, rowspan }: WrittenCell,
  targets: Targets,
): Element {
  const align = cell.align === 'start' ? undefined : cell.align;
  const shape = { scope, colspan, rowspan, 'data-uitlijning': align };
  return h(scope ? 'th' : 'td', shape, inlineHtml(table, cell, targets));
}

/** The printed footnotes of a section, each with its mark and a way back to its call. */
function footnoteList({ footnotes, notes }: Shown, targets: Targets): Element | undefined {
  if (footnotes.length === 0) return undefined;
  const elements = footnotes.map((footnote) =>
    h('li', { id: footnote.id }, [
      ...printedMark(footnote.printed),
      ...lines(footnote, wholeOf(footnote), targets),
      backLink(footnote),
      ...notes.filter(({ unit }) => unit === footnote.id).map(noteElement),
    ]),
  );
  return h('ol.voetnoten', { 'aria-label': ui.letter.footnotesLabel }, spaced(elements));
}

const backLink = ({ number }: Footnote): Element =>
  h('a.terug', {
    href: `#${callId(number)}`,
    role: 'doc-backlink',
    'aria-label': ui.letter.footnoteBackLabel(number),
    'data-redactie': '',
  });

/** An editors' note. No space may part the way back from the last word: it would stand alone on a line. */
export function noteElement({ id, label, note: { text, source } }: PlacedNote): Element {
  return h('span.noot', { id, role: 'note', 'data-redactie': '' }, [
    h('b', [h('span.visually-hidden', ui.letter.noteOfEditors), ` ${label}`]),
    ` ${unbroken(text)}`,
    ...(source ? [' ', h('a', { href: source.url }, unbroken(source.name)), ' '] : []),
    '\u00a0',
    h('a.terug', {
      href: `#${id}-terug`,
      role: 'doc-backlink',
      'aria-label': ui.letter.noteBackLabel(label),
    }),
  ]);
}
