import type { Break, Called, Line, PagedLine, Text, Word } from './printed-letter.ts';

/** The words of some lines; a page starts with the first word of its first line. */
export function readWords(lines: readonly PagedLine[]): Word[] {
  return lines.flatMap(({ text, number, page, startsPage, calls }) => {
    let start = 0;
    return splitWords(text).map((word, index, { length }) => {
      const [from, to] = [start, start + word.length];
      start = to + 1;
      const own = calls.filter(({ offset }) => offset > from && offset <= to);
      return {
        text: word,
        line: number,
        endsLine: index === length - 1,
        breaks: startsPage && index === 0 ? [{ page, offset: 0 }] : [],
        calls: shift(own, -from),
      };
    });
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
    calls: [...first.calls, ...shift(second.calls, head.length)],
  };
}

/** Sets words in a row with single spaces. */
export function joinWords(words: readonly Word[]): Text {
  const joined: Text = { text: '', breaks: [], calls: [] };
  for (const { text, breaks, calls } of words) {
    if (joined.text !== '') joined.text += ' ';
    joined.breaks.push(...shift(breaks, joined.text.length));
    joined.calls.push(...shift(calls, joined.text.length));
    joined.text += text;
  }
  return joined;
}

const shift = <T extends Break | Called>(places: readonly T[], by: number): T[] =>
  places.map((place) => ({ ...place, offset: place.offset + by }));

/** A text with the calls of footnotes in it, as printed. */
export const withCalls = ({ text, calls }: Pick<Text, 'text' | 'calls'>): string =>
  calls.reduceRight(
    (printed, { mark, offset }) => printed.slice(0, offset) + mark + printed.slice(offset),
    text,
  );

const OPENING = /^[(«“‘"'[{]+/u;
const CLOSING = /[)»”’"'\]},.;:!?…]+$/u;

/** Strips the punctuation before a word. */
export const withoutOpening = (word: string): string => word.replace(OPENING, '');

/** Strips the punctuation after a word. */
export const withoutClosing = (word: string): string => word.replace(CLOSING, '');

/** Strips the punctuation around a word. */
export const bareWord = (word: string): string => withoutClosing(withoutOpening(word));

/** Blanks before the text of a line. */
export const indentOf = ({ raw }: Line): number => raw.length - raw.trimStart().length;

/** Takes calls of footnotes, each with its offset in the printed text, out of a line's words. */
export function takeCalls(line: PagedLine, found: readonly Called[]): PagedLine {
  let text = '';
  let next = 0;
  const calls = found
    .toSorted((a, b) => a.offset - b.offset)
    .map((call): Called => {
      text += line.printed.slice(next, call.offset);
      next = call.offset + call.mark.length;
      return { ...call, offset: text.length };
    });
  return { ...line, text: text + line.printed.slice(next), calls };
}

/** A part of the printed words of a line; one that starts a page still does if it has its first word. */
export function sliceLine(line: PagedLine, from: number, to = line.printed.length): PagedLine {
  const printed = line.printed.slice(from, to);
  let before = 0;
  const calls = line.calls.flatMap((call): Called[] => {
    const offset = call.offset + before;
    before += call.mark.length;
    return offset < from || offset >= to ? [] : [{ ...call, offset: offset - from }];
  });
  return takeCalls({ ...line, printed, startsPage: line.startsPage && from === 0 }, calls);
}

/** The words of a line that stand between two columns of it. */
export function cutLine(line: PagedLine, from: number, to = line.raw.length): PagedLine {
  const length = (start: number, end: number) =>
    splitWords(line.raw.slice(start, end)).join(' ').length;
  const [before, own] = [length(0, from), length(from, to)];
  const start = before === 0 ? 0 : before + 1;
  return sliceLine(line, start, start + own);
}

/** Splits a line into words at its blanks; a no-break space is a character of the letter. */
export const splitWords = (text: string): string[] =>
  text.split(/[ \t\f\r]+/u).filter((word) => word !== '');

/** First word of a line. */
export const firstWord = (text: string): string => splitWords(text)[0] ?? '';
