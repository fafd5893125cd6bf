import { firstWord } from './lines.ts';
import type { PagedLine } from './model.ts';
import { endsClause } from './sentences.ts';

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
export function takeMeasure(lines: readonly PagedLine[]): Measure {
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
