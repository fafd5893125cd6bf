import { readNumeral } from './numerals.ts';
import { SCALES } from './scales.ts';

const DIGITS = String.raw`\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?`;
const TOKEN = new RegExp(`${DIGITS}|[\\p{L}]+`, 'gu');

/** What stands between the ends of a range: `200–400`, `drie tot vijf`. */
const RANGE = /^ ?(?:[-–—]|tot en met|tot|à|of|en) ?$/u;

interface Token {
  word: string;
  start: number;
  end: number;
  value: number | undefined;
}

/**
 * The numbers that a Dutch text writes, in digits or words, each with the `miljoen` or the like
 * behind it: `4,3 miljoen`, `300.000`, `200–400 miljoen`, `twintig`, `EUR 0,7 mln.`
 */
export function readNumbers(text: string): number[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index: start }): Token => {
    return { word, start, end: start + word.length, value: valueOf(word) };
  });
  return tokens.flatMap(({ value }, index) =>
    value === undefined ? [] : [round(value * scaleAfter(text, tokens, index))],
  );
}

/** The scale of a number; the lower end of a range has that of the upper end. */
function scaleAfter(text: string, tokens: readonly Token[], index: number): number {
  const between = (from: number): string =>
    text.slice(tokens[from]?.end, tokens[from + 1]?.start ?? text.length);
  const scale = SCALES.get(tokens[index + 1]?.word.toLowerCase() ?? '');
  if (scale !== undefined && /^\s?$/u.test(between(index))) return scale;
  const next = upperEnd(tokens, index);
  if (next === undefined) return 1;
  const link = text.slice(tokens[index]?.end, tokens[next]?.start);
  return RANGE.test(link) ? scaleAfter(text, tokens, next) : 1;
}

/** The next number, with at most the words of a range before it. */
function upperEnd(tokens: readonly Token[], index: number): number | undefined {
  const next = tokens.findIndex(({ value }, at) => at > index && value !== undefined);
  return next < 0 || next > index + 4 ? undefined : next;
}

function valueOf(word: string): number | undefined {
  if (!/^\d/u.test(word)) return readNumeral(word);
  const grouped = /^\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,|$)/u.test(word);
  const digits = grouped ? word.replaceAll(/[^\d,]/gu, '') : word;
  return Number(digits.replace(',', '.'));
}

/** Takes out what binary fractions add: 86,9 million is 86900000. */
const round = (value: number): number => Math.round(value * 1e3) / 1e3;
