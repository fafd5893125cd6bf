import { headingOrder, signaturesOrder } from '../content-files/brief.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import {
  findLinks,
  layFootnote,
  layMarked,
  laySignature,
  layTable,
  type Linked,
  writeElement,
  writeNode,
} from './mdx.ts';
import type { ItemLines, TableLines, Tools, Word } from './printed-letter.ts';
import type { ResolvedBlock, ResolvedNote } from './resolve-words.ts';
import { isFigure } from './tables.ts';
import { joinWords } from './words.ts';

/** A heading, or the opening or the signatures, with the blocks that stand under it. */
export interface DividedSection {
  /** Its file, from the letter's folder: `missies/trainingsmissie.mdx`. */
  path: string;
  title: string;
  order: number;
  level: number;
  /** The block of the heading itself; opening and signatures have none. */
  heading: ResolvedBlock | undefined;
  blocks: ResolvedBlock[];
}

/** Divides the blocks of a letter over its parts, in order: opening, every heading, signatures. */
export function divideSections(blocks: readonly ResolvedBlock[], brief: Brief): DividedSection[] {
  const opening = part('opening.mdx', 'Opening', 0);
  const signatures = part('ondertekening.mdx', 'Ondertekening', signaturesOrder(brief.outline));
  const headed: DividedSection[] = [];
  for (const set of blocks) {
    if (set.block.kind === 'heading') headed.push(headedSection(set, set.block.index, brief));
    else if (set.block.kind === 'signature') signatures.blocks.push(set);
    else (headed.at(-1) ?? opening).blocks.push(set);
  }
  const signed = brief.signatories.length > 0 ? [signatures] : [];
  return [opening, ...headed, ...signed].sort((a, b) => a.order - b.order);
}

const part = (path: string, title: string, order: number): DividedSection => ({
  path,
  title,
  order,
  level: 2,
  heading: undefined,
  blocks: [],
});

function headedSection(heading: ResolvedBlock, index: number, brief: Brief): DividedSection {
  const entry = brief.outline[index];
  if (entry === undefined) {
    const { length } = brief.outline;
    throw new RangeError(
      `Unexpected heading ${index}, expected one of the ${length} of the outline`,
    );
  }
  const path = `${entry.collection}/${entry.slug}.mdx`;
  const order = headingOrder(brief.outline, index);
  return { path, title: entry.heading, order, level: entry.level, heading, blocks: [] };
}

/** Values of the printed fields of a section, in the order of its schema. */
export type PrintedFields = ReadonlyMap<string, string | number | boolean>;

/** What the importer writes to one MDX file. */
export interface SectionFile {
  /** From the letter's folder. */
  path: string;
  printed: PrintedFields;
  body: string;
}

/** What a body is written with. */
interface Writing {
  brief: Brief;
  tools: Tools;
  notes: readonly ResolvedNote[];
}

/** Makes the file of each section; paragraphs, lists and tables are numbered through the whole letter. */
export function sectionFiles(sections: readonly DividedSection[], writing: Writing): SectionFile[] {
  let alinea = 1;
  return sections.map((section) => {
    const head = section.blocks.filter(({ block }) => block.kind === 'head');
    const below = section.blocks.filter(({ block }) => block.kind !== 'head');
    const isNumbered = section.blocks.some(({ block }) => block.kind !== 'signature');
    const printed = printedFields(section, isNumbered ? alinea : undefined);
    alinea += below.filter(({ block }) => block.kind !== 'signature').length;
    const body = [
      ...writeHead(head, writing),
      ...below.flatMap((set) => [writeBlock(set, writing), ...writeNotes(set, writing)]),
    ];
    return { path: section.path, printed, body: body.map((part) => `${part}\n`).join('\n') };
  });
}

/** Writes the printed head as one element, a paragraph each of its parts. */
function writeHead(head: readonly ResolvedBlock[], writing: Writing): string[] {
  if (head.length === 0) return [];
  const parts = head.map((set) => writeBlock(set, writing));
  return [writeElement('Head', '', parts)];
}

function printedFields(section: DividedSection, firstAlinea: number | undefined): PrintedFields {
  const first = (section.heading ?? section.blocks[0])?.block.lines[0];
  const fields: [string, string | number | boolean][] = [
    ['title', section.title],
    ['order', section.order],
    ['level', section.level],
  ];
  const page = first?.page ?? 0;
  if (page > 0) fields.push(['page', page]);
  if (section.heading) fields.push(...headingFields(section.heading));
  if (firstAlinea !== undefined) fields.push(['firstAlinea', firstAlinea]);
  return new Map(fields);
}

/** Where pages start at a heading, and inside one of several lines. */
function headingFields({ texts: [words = []] }: ResolvedBlock): [string, number | boolean][] {
  const offsets = joinWords(words).breaks.map(({ offset }) => offset);
  return [
    ...(offsets.includes(0) ? [['startsPage', true] satisfies [string, boolean]] : []),
    ...offsets.filter((at) => at > 0).map((at): [string, number] => ['pageStartsAt', at]),
  ];
}

function writeBlock({ block, texts }: ResolvedBlock, writing: Writing): string {
  const linked = texts.map((words) => linkWords(words, writing));
  if (block.kind === 'list') return writeList(block.items, linked, 1);
  if (block.kind === 'table') return writeTable(block.table, linked);
  const [words = []] = texts;
  if (block.kind === 'signature') {
    const name = writing.brief.signatories[block.index]?.name ?? '';
    const cut = words.length - name.split(' ').length;
    const lines = [words.slice(0, cut), words.slice(cut)].filter((line) => line.length > 0);
    return writeNode(laySignature(lines.map((line) => joinWords(line))));
  }
  // The printed head names the paper itself: it has no links.
  if (block.kind === 'head')
    return writeNode(layMarked(undefined, { text: joinWords(words), links: [] }));
  return writeNode(layMarked(undefined, linkWords(words, writing)));
}

function linkWords(words: readonly Word[], { brief, tools }: Writing): Linked {
  const text = joinWords(words);
  return { text, links: findLinks(text.text, brief.readings, tools) };
}

/** Writes the items from a level on; those of a deeper one are a list inside the item before. */
function writeList(items: readonly ItemLines[], texts: readonly Linked[], level: number): string {
  const inner: string[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const [item, text] = [items[at], texts[at]];
    if (!item || !text) continue;
    if (item.level === level) {
      inner.push(writeNode(layMarked(item.mark, text)));
      continue;
    }
    const back = items.findIndex((one, index) => index > at && one.level <= level);
    const end = back < 0 ? items.length : back;
    inner.push(writeList(items.slice(at, end), texts.slice(at, end), level + 1));
    at = end - 1;
  }
  return writeElement('List', '', inner);
}

/** Writes a table, between `<Table>` when a line above it belongs to it or no first row heads it. */
function writeTable(
  { caption, heads, rows, merged }: TableLines,
  [above, ...cells]: Linked[],
): string {
  const width = rows[0]?.length ?? 0;
  const align = Array.from({ length: width }, (_, column) => {
    const figures = rows.slice(heads).flatMap((row) => row[column] ?? []);
    return figures.length > 0 && figures.every((line) => isFigure([line])) ? 'right' : null;
  });
  const laid = rows.map((_, row) => cells.slice(row * width, (row + 1) * width));
  const table = writeNode(layTable(laid, align, merged));
  if (caption.length === 0 && heads === 1) return table;
  const lines = caption.length > 0 && above ? [writeNode(layMarked(undefined, above))] : [];
  return writeElement('Table', heads === 1 ? '' : ` heads={${heads}}`, [...lines, table]);
}

/** Writes the footnotes that a block calls, in the order of their calls. */
function writeNotes({ texts }: ResolvedBlock, writing: Writing): string[] {
  const called = new Set(texts.flat().flatMap(({ calls }) => calls.map(({ note }) => note)));
  return writing.notes
    .filter(({ note }) => called.has(note.number))
    .map(({ note: { number, mark }, words }) =>
      writeNode(layFootnote(number, mark, linkWords(words, writing))),
    );
}
