import { hasGap } from './columns.ts';
import type { PagedLine } from './printed-letter.ts';
import { endsClause, endsSentence, mayStartSentence } from './sentences.ts';
import { firstWord } from './words.ts';

/** How two lines that follow each other belong together. */
export type Seam = 'same' | 'empty line' | 'short line';

/**
 * Tells how two lines of text belong together. A paragraph ends at an empty line, and at a line that
 * ends a sentence where the next word would plainly have fitted. Empty lines at a page break do not
 * count in mid-sentence; a full line before a page break ends nothing.
 */
export function seamBetween(a: PagedLine, b: PagedLine, gap: boolean, { fits }: Measure): Seam {
  const isApart = gap && (!b.startsPage || endsClause(a.text));
  if (isApart) return b.number - a.number === 1 ? 'short line' : 'empty line';
  const ended = endsSentence(a.text) && mayStartSentence(b.text);
  return ended && (withNext(a, b) < fits || isAnswered(a, b)) ? 'short line' : 'same';
}

/** Whether one line ends what members ask, and the next says who answers it, as above the first question. */
const isAnswered = (a: PagedLine, b: PagedLine): boolean =>
  /\d{4}\)\.(?:\d{1,2})?$/u.test(a.text) && /^(?:Antwoord|Mededeling) van \p{L}+/u.test(b.text);

/** How full the lines of a letter are, in characters. */
export interface Measure {
  /** Below this, a line is plainly shorter than the text is wide. */
  short: number;
  /** Below this, the next word would have fitted on a line. */
  fits: number;
  /** Whether a paragraph is one line, however long, as a web page has it. */
  unwrapped: boolean;
}

/** Longest line of print, in characters. */
const LONGEST = 140;

/** Wrapped lines that it takes to know how a letter is set: about half a page. */
const ENOUGH_LINES = 20;

/** Fewer show it where the width of each line is measured, or to about a word where letters are counted. */
const FEW_LINES = 5;
const ABOUT_A_WORD = 4;

/**
 * Takes the measure from the letter itself. Its width is the length that 95 of 100 lines
 * stay within; three quarters of it is plainly short. A line that breaks off in
 * mid-sentence shows how much room the typesetter had to leave: a line that could not even
 * with its next word fill as much as the emptiest of those had room for it. Where these lines
 * are few, room is left for one that is emptier still; a handful shows nothing yet, and only a
 * plainly short line has room.
 */
export function measureLines(all: readonly PagedLine[]): Measure {
  // Small type has columns of its own.
  const lines = all.filter(({ print }) => !print?.small);
  const lengths = lines.filter(({ text }) => text !== '').map(widthOf);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width > LONGEST) return { short: LONGEST / 2, fits: Infinity, unwrapped: true };
  const short = Math.floor(width * 0.75);
  const wrapped = wrappedLengths(lines).filter((length) => length >= short);
  const emptiest = Math.min(width, ...wrapped);
  const isSure = wrapped.length >= ENOUGH_LINES || lines.some(({ print }) => print?.width);
  const full = isSure ? emptiest : Math.max(short, emptiest - ABOUT_A_WORD);
  return { short, fits: wrapped.length < FEW_LINES ? short : full, unwrapped: false };
}

/** What each line of running text that breaks off in mid-sentence would measure with its next word. */
function wrappedLengths(lines: readonly PagedLine[]): number[] {
  return lines.flatMap((line, index) => {
    const { text } = line;
    const next = lines[index + 1];
    if (text === '' || next === undefined || next.text === '') return [];
    const isText = !hasGap(line.raw) && !hasGap(next.raw) && !endsClause(text);
    return isText && !text.endsWith('-') ? [withNext(line, next)] : [];
  });
}

/** Width of a line, in characters from the margin of its page. */
export const widthOf = ({ text, indent, print }: PagedLine): number =>
  Math.max(0, indent) + (print?.width ?? text.length);

/** Width of a line with the first word of the next one. */
export const withNext = (line: PagedLine, next: PagedLine): number =>
  widthOf(line) + 1 + firstWord(next.text).length;
