import type { ElementContent, Element } from 'xast';
import { x } from 'xastscript';
import { type Letter, partsInOrder, type Section, type PlacedNote } from '../../edition/model.ts';
import { onLines, textNode } from '../xml.ts';
import {
  type Places,
  backLink,
  EDITORS,
  inLanguage,
  inlineNodes,
  type Nodes,
  noteReference,
  pageBreak,
} from './xhtml.ts';
import { unbroken } from '../../dutch/unbroken.ts';
import { letterHref } from '../../addresses/address.ts';
import { namePieces, slicePieces } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import type { Block, Footnote, List, Row, Span, Table, Text } from '../../text/model.ts';
import { isCounted, linesOf, type NestedItem, nestItems, wholeOf } from '../../text/nest.ts';
import { headAndBody, type WrittenCell, writtenCells } from '../../text/table.ts';
import { inFull } from '../in-full.ts';

/** A file of a book that is read in its order. */
export interface Chapter {
  /** Name of its file: `brief-missies.xhtml`. */
  file: string;
  title: string;
  /** What it is, as EPUB names it: `chapter`, `glossary`. */
  type: string;
  /** Role of DPUB-ARIA; undefined where there is none for it. */
  role?: string | undefined;
  body: ElementContent[];
  /** Headings in it, in order, for the contents; the first is its own. */
  headings: Heading[];
}

/** A heading, for the contents. */
export interface Heading {
  title: string;
  /** From 1, that of a chapter. */
  level: number;
  /** Fragment in its file; undefined for the file as a whole. */
  id?: string | undefined;
}

/** The letter itself as chapters: the opening, each heading of the highest level, the signatures. */
export const chaptersOf = (letter: Letter, places: Places): Chapter[] =>
  groupsOf(letter).map((sections) => chapterOf(letter, sections, places));

/** The parts of a letter, those under one heading together. */
function groupsOf(letter: Letter): [Section, ...Section[]][] {
  const groups: [Section, ...Section[]][] = [];
  for (const part of partsInOrder(letter)) {
    const last = groups.at(-1);
    if (last === undefined || part.parent === undefined) groups.push([part]);
    else last.push(part);
  }
  return groups;
}

function chapterOf(
  letter: Letter,
  sections: readonly [Section, ...Section[]],
  places: Places,
): Chapter {
  const [first] = sections;
  return {
    file: `brief-${first.slug}.xhtml`,
    title: first.title,
    ...{ type: 'chapter', role: 'doc-chapter' },
    body: sections.flatMap((section) => partNodes(letter, section, places)),
    headings: sections.map(({ title, level, slug }) => ({ title, level: level - 1, id: slug })),
  };
}

/** A part of a letter; opening and signatures have no heading there, and none in the book. */
function partNodes(letter: Letter, section: Section, places: Places): ElementContent[] {
  if (section === letter.signatures)
    return [
      x('div', { id: section.slug, class: 'ondertekening' }, paragraphs(letter.signed, places)),
    ];
  if (section === letter.opening)
    return [
      ...(letter.head.length > 0
        ? [x('div', { id: 'briefhoofd' }, paragraphs(letter.head, places))]
        : []),
      x('div', { id: section.slug }, onLines(sectionNodes(section, places))),
    ];
  return [...headingNodes(section, section.level - 1), ...sectionNodes(section, places)];
}

/** The text of a section: its blocks with the notes on each, then its printed footnotes. */
const sectionNodes = (section: Section, places: Places): Nodes => [
  ...section.blocks.flatMap((block) => [
    blockElement(block, section, places),
    ...notesOn(section, block.id),
  ]),
  ...section.footnotes.flatMap((footnote) => [
    footnoteElement(footnote, places),
    ...notesOn(section, footnote.id),
  ]),
];

/** A heading at a level, with the page that starts with it or in it, and the notes on it. */
function headingNodes(section: Section, level: number): Nodes {
  const { page, startsPage, pageStartsAt: turn, slug } = section;
  const words = (from?: number, to?: number) =>
    slicePieces(namePieces(section, []), from, to).map((piece) =>
      inLanguage(piece.words, piece.lang),
    );
  const notes = section.notes.filter(({ unit }) => unit === undefined);
  return [
    x(`h${Math.min(level, 6)}`, { id: slug }, [
      ...(startsPage ? [pageBreak({ page })] : []),
      ...words(0, turn),
      ...(turn === undefined ? [] : [pageBreak({ page: page + 1 }), ...words(turn)]),
      ...notes.map(noteReference),
    ]),
    ...notesOn(section, undefined),
  ];
}

/** Texts without a number, a paragraph each, their lines a line each: the head, and signatures. */
const paragraphs = (texts: readonly Text[], places: Places): Nodes =>
  onLines(texts.map((text) => x('p', lines(text, wholeOf(text), places))));

const notesOn = ({ notes }: Section, id: string | undefined): Element[] =>
  notes.filter(({ unit }) => unit === id).map(noteElement);

/** The number of a block, which leads to its address on the web. */
const numberLink = ({ letter }: Section, { id, number }: Block): Element =>
  x(
    'a',
    {
      class: 'nummer',
      href: `${inFull(letterHref(letter))}#${id}`,
      'aria-label': ui.forms.alinea(number),
      ...EDITORS,
    },
    `${number}\u2002`,
  );

function blockElement(block: Block, section: Section, places: Places): Element {
  const { id } = block;
  const number = numberLink(section, block);
  switch (block.kind) {
    case 'paragraph':
      return x('p', { id }, [number, ...inlineNodes(block, wholeOf(block), places)]);
    case 'list':
      return x(
        'div',
        { id },
        onLines([number, listElement(block, nestItems(block.items), places)]),
      );
    case 'table':
      return x('div', { id, class: 'tabel' }, onLines([number, tableElement(block, places)]));
  }
}

/** Items of one level; the printed mark is text, as all of the letter is. */
function listElement(list: List, items: readonly NestedItem[], places: Places): Element {
  const elements = items.map(({ item, under }) =>
    x('li', { id: item.id }, [
      ...printedMark(item.mark),
      ...lines(list, item, places),
      ...(under.length > 0 ? [textNode('\n'), listElement(list, under, places)] : []),
    ]),
  );
  return x(isCounted(items) ? 'ol' : 'ul', { class: 'lijst' }, onLines(elements));
}

const printedMark = (mark: string): Nodes =>
  mark === '' ? [] : [x('span', { class: 'teken' }, mark), textNode(' ')];

/** A stretch of a text, its lines a line each. */
const lines = (text: Text, span: Span, places: Places): Nodes =>
  linesOf(text, span).flatMap((line, index) => [
    ...(index > 0 ? [x('br'), textNode('\n')] : []),
    ...inlineNodes(text, line, places),
  ]);

function tableElement(table: Table, places: Places): Element {
  const { caption } = table;
  const { head, body } = headAndBody(table);
  return x(
    'table',
    onLines([
      ...(caption ? [x('caption', inlineNodes(table, caption, places))] : []),
      ...(head.length > 0 ? [x('thead', rowElements(table, head, places))] : []),
      x('tbody', rowElements(table, body, places)),
    ]),
  );
}

const rowElements = (table: Table, rows: readonly Row[], places: Places): Nodes =>
  onLines(
    rows.map((row) =>
      x('tr', onLines(writtenCells(row).map((cell) => cellElement(table, cell, places)))),
    ),
  );

/** A cell; one that heads a column or row says so. */
function cellElement(
  table: Table,
  { cell, scope, colspan, rowspan }: WrittenCell,
  places: Places,
): ElementContent {
  const align = cell.align === 'start' ? undefined : cell.align;
  const shape = { scope, colspan, rowspan, class: align };
  return x(scope ? 'th' : 'td', shape, inlineNodes(table, cell, places));
}

const NOTE = { 'epub:type': 'footnote', role: 'doc-footnote' };

/** A printed footnote, with its mark as printed and a way back to its call. */
const footnoteElement = (footnote: Footnote, places: Places): Element =>
  x('aside', { id: footnote.id, class: 'voetnoot', ...NOTE }, [
    x('p', [
      ...printedMark(footnote.printed),
      ...lines(footnote, wholeOf(footnote), places),
      backLink(footnote.id, ui.letter.footnoteBackLabel(footnote.number)),
    ]),
  ]);

/** An editors' note: it says so, so that nobody takes it for a footnote of the letter. */
const noteElement = ({ id, label, note: { text, source } }: PlacedNote): Element =>
  x('aside', { id, class: 'noot', ...NOTE, ...EDITORS }, [
    x('p', [
      x('b', `${ui.letter.noteOfEditors} ${label}`),
      textNode(` ${unbroken(text)}`),
      ...(source ? [textNode(' '), x('a', { href: source.url }, unbroken(source.name))] : []),
      backLink(id, ui.letter.noteBackLabel(label)),
    ]),
  ]);
