import type { Line } from './model.ts';

/** Splits the text as received into its lines. */
export function readLines(source: string): Line[] {
  return source.split('\n').map((raw, index) => ({
    number: index + 1,
    text: splitWords(raw).join(' '),
    indented: /^ [^ \t\f\r]/u.test(raw),
  }));
}

/** Splits a line into words at its blanks; a no-break space is a character of the letter. */
export const splitWords = (text: string): string[] =>
  text.split(/[ \t\f\r]+/u).filter((word) => word !== '');

/** First word of a line. */
export const firstWord = (text: string): string => splitWords(text)[0] ?? '';
