import type { Break, Line, PagedLine, Text, Word } from './model.ts';

/** The words of some lines; a page starts with the first word of its first line. */
export function readWords(lines: readonly PagedLine[]): Word[] {
  return lines.flatMap(({ text, number, page, startsPage }) => {
    const words = splitWords(text);
    return words.map((word, index) => ({
      text: word,
      line: number,
      endsLine: index === words.length - 1,
      breaks: startsPage && index === 0 ? [{ page, offset: 0 }] : [],
    }));
  });
}

/** Makes one word of two: the second follows after `kept` characters of the first and `glue`. */
export function mergeWords(first: Word, second: Word, kept: number, glue = ''): Word {
  const head = first.text.slice(0, kept) + glue;
  return {
    text: head + second.text,
    line: first.line,
    endsLine: second.endsLine,
    breaks: [...first.breaks, ...shift(second.breaks, head.length)],
  };
}

/** Sets words in a row with single spaces. */
export function joinWords(words: readonly Word[]): Text {
  const joined: Text = { text: '', breaks: [] };
  for (const { text, breaks } of words) {
    if (joined.text !== '') joined.text += ' ';
    joined.breaks.push(...shift(breaks, joined.text.length));
    joined.text += text;
  }
  return joined;
}

const shift = (breaks: readonly Break[], by: number): Break[] =>
  breaks.map(({ page, offset }) => ({ page, offset: offset + by }));

const OPENING = /^[(«“‘"'[{]+/u;
const CLOSING = /[)»”’"'\]},.;:!?…]+$/u;

/** Strips the punctuation before a word. */
export const withoutOpening = (word: string): string => word.replace(OPENING, '');

/** Strips the punctuation after a word. */
export const withoutClosing = (word: string): string => word.replace(CLOSING, '');

/** Strips the punctuation around a word. */
export const bareWord = (word: string): string => withoutClosing(withoutOpening(word));

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
