import type { Found, Match } from './headings.ts';
import type { Block, PagedLine } from './model.ts';
import { endsClause, endsSentence, mayStartSentence } from './sentences.ts';
import { firstWord } from './words.ts';

/** The letter in blocks, in order. */
export interface Blocks extends Omit<Paragraphs, 'paragraphs'> {
  blocks: Block[];
}

type Named = Match & { kind: 'heading' | 'signature'; index: number };

/** Cuts the lines at headings and signatures, and what lies between into paragraphs. */
export function layBlocks(
  lines: readonly PagedLine[],
  headings: readonly Found[],
  signatures: readonly Found[],
  measure: Measure,
): Blocks {
  const named = [...name('heading', headings), ...name('signature', signatures)];
  const laid: Blocks = { blocks: [], shortLines: [], pageTops: [] };
  let next = 0;
  for (const { kind, index, first, last } of named.sort((a, b) => a.first - b.first)) {
    addParagraphs(laid, lines.slice(next, first), measure);
    laid.blocks.push({ kind, index, lines: lines.slice(first, last + 1) });
    next = last + 1;
  }
  addParagraphs(laid, lines.slice(next), measure);
  return laid;
}

const name = (kind: Named['kind'], found: readonly Found[]): Named[] =>
  found.flatMap((match, index) => (typeof match === 'object' ? [{ kind, index, ...match }] : []));

function addParagraphs(laid: Blocks, lines: readonly PagedLine[], measure: Measure): void {
  const { paragraphs, shortLines, pageTops } = divideParagraphs(lines, measure);
  for (const paragraph of paragraphs) laid.blocks.push({ kind: 'paragraph', lines: paragraph });
  laid.shortLines = laid.shortLines.concat(shortLines);
  laid.pageTops = laid.pageTops.concat(pageTops);
}

/** Paragraphs of a stretch of lines between headings. */
interface Paragraphs {
  paragraphs: PagedLine[][];
  /** Lines that end a paragraph by being short, without an empty line after them. */
  shortLines: number[];
  /** First lines of a page that start a paragraph after an empty line. */
  pageTops: number[];
}

/** How two lines that follow each other belong together. */
type Seam = 'same' | 'empty line' | 'short line';

/**
 * Divides lines into paragraphs. A paragraph ends at an empty line, and at a line that
 * ends a sentence where the next word would plainly have fitted. Empty lines at a page
 * break do not count in mid-sentence; a full line before a page break ends nothing.
 */
function divideParagraphs(lines: readonly PagedLine[], measure: Measure): Paragraphs {
  const divided: Paragraphs = { paragraphs: [], shortLines: [], pageTops: [] };
  let previous: PagedLine | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    const gap = lines[index - 1]?.text === '';
    const seam = previous ? seamBetween(previous, line, gap, measure) : 'empty line';
    if (previous && seam === 'short line') divided.shortLines.push(previous.number);
    if (previous && seam === 'empty line' && line.startsPage) divided.pageTops.push(line.number);
    if (seam === 'same') divided.paragraphs.at(-1)?.push(line);
    else divided.paragraphs.push([line]);
    previous = line;
  }
  return divided;
}

function seamBetween(a: PagedLine, b: PagedLine, gap: boolean, { fits }: Measure): Seam {
  if (gap && (!b.startsPage || endsClause(a.text))) return 'empty line';
  const ended = endsSentence(a.text) && mayStartSentence(b.text);
  return ended && withNext(a.text, b.text) < fits ? 'short line' : 'same';
}

/** How full the lines of a letter are, in characters. */
export interface Measure {
  /** Below this, a line is plainly shorter than the text is wide. */
  short: number;
  /** Below this, the next word would have fitted on a line. */
  fits: number;
}

/** Wrapped lines that it takes to know how a letter is set: about half a page. */
const ENOUGH_LINES = 20;

/**
 * Takes the measure from the letter itself. Its width is the length that 95 of 100 lines
 * stay within; three quarters of it is plainly short. A line that breaks off in
 * mid-sentence shows how much room the typesetter had to leave: a line that could not even
 * with its next word fill as much as the emptiest of those had room for it. A letter with
 * few such lines shows nothing yet, and only a plainly short line has room.
 */
export function measureLines(lines: readonly PagedLine[]): Measure {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  const short = Math.floor(width * 0.75);
  const wrapped = wrappedLengths(lines).filter((length) => length >= short);
  const emptiest = wrapped.sort((a, b) => a - b)[0] ?? short;
  return { short, fits: wrapped.length < ENOUGH_LINES ? short : emptiest };
}

/** What each line that breaks off in mid-sentence would measure with its next word. */
function wrappedLengths(lines: readonly PagedLine[]): number[] {
  return lines.flatMap(({ text }, index) => {
    const next = lines[index + 1]?.text ?? '';
    const wraps = text !== '' && next !== '' && !endsClause(text) && !text.endsWith('-');
    return wraps ? [withNext(text, next)] : [];
  });
}

/** Length of a line with the first word of the next one. */
export const withNext = (text: string, next: string): number =>
  text.length + 1 + firstWord(next).length;
