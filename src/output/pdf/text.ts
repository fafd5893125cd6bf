import { letterHref } from '../../addresses/address.ts';
import { unbroken } from '../../dutch/unbroken.ts';
import type { PlacedNote, Section } from '../../edition/model.ts';
import { namePieces, slicePieces } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import { layText, type Piece } from '../../text/lay.ts';
import type { Block, List, Mark, Reference, Row, Span, Table, Text } from '../../text/model.ts';
import { linesOf, type NestedItem, nestItems, wholeOf } from '../../text/nest.ts';
import { headAndBody } from '../../text/table.ts';
import { inFull } from '../in-full.ts';
import { array, call, type Code, join, labelled, markOf, str } from './typst.ts';

/** Gives the address that a reference leads to. */
type ReferenceHref = (reference: Reference, text: Text) => string;

/** What the text of a letter leads to. */
export interface Places {
  referenceHref: ReferenceHref;
  /** Label of the glossary entry of a term, by its address on the site; undefined for what it has not. */
  termLabel: (href: string) => string | undefined;
}

/** A section, and what its text needs beside it. */
interface Context extends Places {
  section: Section;
}

/** An address as print has it, short enough to type. */
export const shortAddress = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');

/** A page of the printed paper that starts. */
const pageStart = (page: number): Code =>
  call('page-start', [str(ui.letter.shortPage(page)), page]);

/** A note of the editors, with its source and, for who reads it on paper, the address of that. */
function noteCode({ label, note: { text, source } }: PlacedNote): Code {
  const words = str(`${ui.text.noteOfEditors} ${unbroken(text)}`);
  const from = source
    ? [
        str(' '),
        call('link', [str(source.url), str(unbroken(source.name))]),
        str(` (${shortAddress(source.url)})`),
      ]
    : [];
  return call('editors-note', [str(label), join([words, ...from])]);
}

/** A heading, with the page that starts with it or in it, and the notes on it. */
export function headingCode(section: Section): Code {
  const { page, startsPage, pageStartsAt: turn, notes, slug, level } = section;
  const words = (from?: number, to?: number) =>
    slicePieces(namePieces(section, []), from, to).map((piece) =>
      inLanguage(str(piece.words), piece.lang),
    );
  const body = join([
    ...(startsPage ? [pageStart(page)] : []),
    ...words(0, turn),
    ...(turn === undefined ? [] : [pageStart(page + 1), ...words(turn)]),
    ...notes.filter(({ unit }) => unit === undefined).map(noteCode),
  ]);
  return labelled(call('heading', [body], { level: level - 1 }), slug);
}

const inLanguage = (words: Code, lang: string | undefined): Code =>
  lang === 'en' ? call('english', [words]) : words;

/** The numbered texts of a section. */
export const sectionCode = (section: Section, places: Places): Code[] =>
  section.blocks.map((block) => blockCode(block, { section, ...places }));

/** Texts without a number, a paragraph each: the printed head, and signatures. */
export const paragraphsCode = (texts: readonly Text[], section: Section, places: Places): Code[] =>
  texts.map((text) => call('par', [lines(text, wholeOf(text), { section, ...places })]));

function blockCode(block: Block, context: Context): Code {
  const { id, number } = block;
  const address = `${inFull(letterHref(context.section.letter))}#${id}`;
  return call('numbered', [...[str(`${number}`), str(address), str(id)], bodyOf(block, context)]);
}

function bodyOf(block: Block, context: Context): Code {
  switch (block.kind) {
    case 'paragraph':
      return call('par', [inline(block, wholeOf(block), context)]);
    case 'list':
      return listCode(block, nestItems(block.items), context);
    case 'table':
      return tableCode(block, context);
  }
}

/** Items of one level, each with its printed mark. */
function listCode(list: List, items: readonly NestedItem[], context: Context): Code {
  const bodies = items.map(({ item, under }) =>
    join([
      lines(list, item, context),
      ...(under.length > 0 ? [listCode(list, under, context)] : []),
    ]),
  );
  return call('enum', bodies, { numbering: markOf(items.map(({ item }) => item.mark)) });
}

function tableCode(table: Table, context: Context): Code {
  const { caption, rows } = table;
  const { head, body } = headAndBody(table);
  const cells = (all: readonly Row[]) => all.flatMap((row) => cellsOf(table, row, context));
  const columns = rows[0]?.cells.reduce((sum, cell) => sum + cell.columns, 0) ?? 1;
  const made = call(
    'plain-table',
    [...(head.length > 0 ? [call('table.header', cells(head))] : []), ...cells(body)],
    { columns },
  );
  return join([...(caption ? [call('caption', [inline(table, caption, context)])] : []), made]);
}

const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;

const cellsOf = (table: Table, { head, cells }: Row, context: Context): Code[] =>
  cells.map((cell) => {
    const words = inline(table, cell, context);
    return call('table.cell', [head ? call('strong', [words]) : words], {
      colspan: cell.columns > 1 ? cell.columns : undefined,
      rowspan: cell.rows > 1 ? cell.rows : undefined,
      align: ALIGN[cell.align] as Code,
    });
  });

/** A stretch of a text, its lines a line each. */
const lines = (text: Text, span: Span, context: Context): Code =>
  join(
    linesOf(text, span).flatMap((line, index) => [
      ...(index > 0 ? [call('linebreak')] : []),
      inline(text, line, context),
    ]),
  );

/** A stretch of a text: words, and what its marks make of them. */
const inline = (text: Text, span: Span, context: Context): Code =>
  join(layText(text, span).flatMap((piece) => pieceCode(piece, text, context, false)));

function pieceCode(piece: Piece, text: Text, context: Context, isLinked: boolean): Code[] {
  if (typeof piece === 'string') return [str(piece)];
  const { mark, pieces } = piece;
  const linked = isLinked || mark.kind === 'reference' || mark.kind === 'term';
  const inside = pieces.flatMap((one) => pieceCode(one, text, context, linked));
  return markCode(mark, inside, text, { ...context, isLinked });
}

function markCode(
  mark: Mark,
  inside: Code[],
  text: Text,
  context: Context & { isLinked: boolean },
): Code[] {
  const { section, referenceHref, termLabel, isLinked } = context;
  switch (mark.kind) {
    case 'page':
      return [pageStart(mark.page)];
    case 'reference':
      return isLinked ? inside : [call('link', [str(referenceHref(mark, text)), join(inside)])];
    case 'term': {
      const label = isLinked ? undefined : termLabel(mark.href);
      return label === undefined ? inside : [call('term-of', [str(label), join(inside)])];
    }
    case 'english':
      return [call('english', [join(inside)])];
    case 'number':
      return [call('box', [join(inside)])];
    case 'note':
      return section.notes.filter(({ id }) => id === mark.id).map(noteCode);
    case 'call':
      return footnoteCode(mark.footnote, mark.printed, context);
    default:
      return inside;
  }
}

/** A printed footnote, at the foot of the page that calls it. */
function footnoteCode(number: number, printed: string, context: Context): Code[] {
  const footnote = context.section.footnotes.find((one) => one.number === number);
  if (footnote === undefined) return [call('super', [str(printed)])];
  return [
    call('printed-note', [str(footnote.printed), lines(footnote, wholeOf(footnote), context)]),
  ];
}

/** A table of the editors: cells in rows, the first of which heads them. */
export const plainTable = ([head = [], ...rows]: readonly (readonly string[])[]): Code =>
  call(
    'plain-table',
    [
      call(
        'table.header',
        head.map((cell) => call('strong', [str(cell)])),
      ),
      ...rows.flat().map(str),
    ],
    { columns: head.length },
  );

/** Terms of the editors, each with what is said of it. */
export const termList = (terms: readonly { name: Code; said: Code }[]): Code =>
  call(
    'term-list',
    terms.map(({ name, said }) => array([name, said])),
  );
