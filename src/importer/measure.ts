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

/**
 * Takes the measure from the letter itself. Its width is the length that 95 of 100 lines
 * stay within; three quarters of it is plainly short. A line that breaks off in
 * mid-sentence shows how much room the typesetter had to leave: no line that could hold
 * its next word is fuller than the emptiest of those.
 */
export function takeMeasure(lines: readonly PagedLine[]): Measure {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  const short = Math.floor(width * 0.75);
  const wrapped = wrappedLengths(lines).filter((length) => length >= short);
  return { short, fits: wrapped.sort((a, b) => a - b)[0] ?? short };
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
