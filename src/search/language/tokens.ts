import { monthName } from '../../dutch/months.ts';
import { dayOf, monthOf, numberOf, numeral, scaleOf } from './values.ts';
import { fold } from '../../dutch/fold.ts';

/** A word of a text as search compares it. */
export interface Token {
  /** Folded, without hyphens and apostrophes: `f16`, `navomissie`; a number as its value. */
  word: string;
  /** Words that it is put together of with hyphens, or other ways to write its value. */
  parts: string[];
  /** Whether it is written in capitals: `OM` is no `om`. */
  capitals: boolean;
  /** Whether it begins with a capital. */
  initial: boolean;
  /** UTF-16 offsets in the text; `end` is exclusive. */
  start: number;
  end: number;
}

/** `15-2-2019`, `15.2.19`, `2019/02/15`. */
const DATE = String.raw`(?<!\d)(?:\d{1,2}([-/.])\d{1,2}\2(?:20)?\d\d|20\d\d([-/])\d\d\3\d\d)(?!\d)`;
/** `250.000`, `15,5`, also in front of the M of 15,5M. */
const NUMERAL = String.raw`\d+(?:[.,]\d+)*(?=[km]?(?![\p{L}\d]))`;
const WORD = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’&\u002d\u2010\u2011](?=[\p{L}\p{N}]))*`;
const TOKEN = new RegExp(`(${DATE})|${NUMERAL}|${WORD}`, 'giu');

/** Takes a text apart into words; a number and its "miljoen" are one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, 1: date, index: start } of text.matchAll(TOKEN)) {
    const place = { start, end: start + written.length };
    const found = date === undefined ? [{ ...wordOf(written), ...place }] : dateTokens(date, place);
    // Two cells of a table, or two lines, do not make one number.
    const isNext = !/[\t\n]/u.test(text.slice(tokens.at(-1)?.end ?? start, start));
    for (const token of found) if (!isNext || !joins(tokens, token, text)) tokens.push(token);
  }
  return tokens;
}

/** `7-5-2019` and `2019-05-07` are 7 mei 2019. */
function dateTokens(date: string, place: { start: number; end: number }): Token[] {
  const parts = date.split(/[-/.]/u).map(Number);
  const [day = 0, month = 0, year = 0] = (parts[0] ?? 0) > 31 ? parts.reverse() : parts;
  const full = year < 100 ? year + 2000 : year;
  return [String(day), monthName(month) ?? String(month), String(full)].map((word) => ({
    ...{ word, parts: [word], capitals: false, initial: false },
    ...place,
  }));
}

function wordOf(found: string): Omit<Token, 'start' | 'end'> {
  const initial = /^\p{Lu}/u.test(found);
  const folded = fold(found);
  const value = numberOf(folded);
  if (value !== undefined) {
    const digits = numeral(value);
    return {
      word: /^\d/u.test(folded) ? digits : folded,
      parts: [digits],
      capitals: false,
      initial,
    };
  }
  const pieces = piecesOf(folded.replace(/'(?:ers?|s?)$/u, ''));
  const capitals = /^\p{Lu}[\p{Lu}\d&-]+(?:['’]er)?s?$/u.test(found);
  return {
    word: monthOf(pieces.join('')),
    parts: pieces.length > 1 ? pieces : [],
    capitals,
    initial,
  };
}

/** `f-16-bijdrage` is f16 and bijdrage; a single letter goes with its neighbour. */
function piecesOf(folded: string): string[] {
  return folded
    .replaceAll("'", '')
    .replace(/(?<=\b[a-z]{1,2})-(?=\d)/gu, '')
    .replace(/-(?=[a-z]$)/u, '')
    .split('-');
}

/** Makes one word of a number and the month or "miljoen" next to it, if there is one. */
function joins(tokens: Token[], token: Token, text: string): boolean {
  const last = tokens.at(-1);
  if (!last) return false;
  if (isNumber(last)) return addDay(last, token, last) || addScale(tokens, last, token, text);
  // "February 15", and "15th of February".
  if (isNumber(token)) return addDay(last, last, token);
  const before = tokens.at(-2);
  const isDay = last.word === 'of' && before && isNumber(before) && addDay(before, token, before);
  return Boolean(isDay && tokens.pop());
}

/** A day and its month are one word: who looks for 5 mei is not helped by 7 mei. */
function addDay(to: Token, { word: month, end }: Token, { word, parts: [value = ''] }: Token) {
  const number = /^\d/u.test(word) ? word : value;
  const day = dayOf(number, month);
  if (day === undefined) return false;
  Object.assign(to, { parts: [month, number], word: day, end: Math.max(end, to.end) });
  return true;
}

/** "miljoen" after a number multiplies it, and both numbers of "200–400 miljoen", not of "2018 86,9 miljoen". */
function addScale(
  tokens: readonly Token[],
  last: Token,
  { word, end }: Token,
  text: string,
): boolean {
  const scale = scaleOf(word);
  if (scale === undefined) return false;
  const before = tokens.at(-2);
  const isRange = before && isNumber(before) && /^[-–]$/u.test(text.slice(before.end, last.start));
  if (isRange && /^\d/u.test(before.word)) multiply(before, scale, word);
  multiply(last, scale, word);
  last.end = end;
  return true;
}

const isNumber = ({ parts }: Token): boolean => parts.length === 1 && /^\d/u.test(parts[0] ?? '');

/** The word for the scale stays a part: who looks for "miljoen" finds it. */
function multiply(token: Token, scale: number, word: string): void {
  token.word = numeral(Number(token.parts[0]) * scale);
  token.parts.push(word);
}
