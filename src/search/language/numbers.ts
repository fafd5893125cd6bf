import { readNumeral } from '../../dutch/numerals.ts';

const SCALE = /^(?:(mln|miljoen|million|m)|(mrd|mld|miljard|billion)|(duizend|thousand))$/u;

/** What a number is multiplied by when this folded word follows it; undefined for other words. */
export function scaleOf(word: string): number | undefined {
  const [, million, billion, thousand] = SCALE.exec(word) ?? [];
  if (million !== undefined) return 1e6;
  if (billion !== undefined) return 1e9;
  return thousand === undefined ? undefined : 1e3;
}

/** Value of a numeral as Dutch writes it (`250.000`, `86,9`) or of a number word (`twintig`). */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(word)) return decimal(word.replaceAll('.', ''));
  if (/^\d+(?:[.,]\d{1,2})?$/u.test(word)) return decimal(word);
  return readNumeral(word);
}

const decimal = (numeral: string): number => Number(numeral.replace(',', '.'));

/** A value as search compares it: no more digits than were written. */
export const numeral = (value: number): string => String(Math.round(value * 100) / 100);
