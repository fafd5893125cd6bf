import { readNumeral } from '../../dutch/numerals.ts';
import { SCALES } from '../../dutch/scales.ts';

/** What readers who type English, or in short, write for them. */
const OTHERS: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** What a number is multiplied by when this folded word follows it; undefined for other words. */
export const scaleOf = (word: string): number | undefined => SCALES.get(word) ?? OTHERS.get(word);

/** Value of a numeral as Dutch writes it (`250.000`, `86,9`) or of a number word (`twintig`). */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(word)) return decimal(word.replaceAll('.', ''));
  if (/^\d+(?:[.,]\d{1,2})?$/u.test(word)) return decimal(word);
  return readNumeral(word);
}

const decimal = (numeral: string): number => Number(numeral.replace(',', '.'));

/** A value as search compares it: no more digits than were written. */
export const numeral = (value: number): string => String(Math.round(value * 100) / 100);
