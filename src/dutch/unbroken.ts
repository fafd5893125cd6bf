import { MONTH } from './months.ts';

/** `27 925`, `34 775 V`, `1 700 000`. */
const GROUPED = String.raw`(?<!\d)\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)(?:[ \u00a0][IVX]+[A-Z]?\b)?`;
/** `nr. 193`, `p. 8`. */
const NUMBERED = String.raw`\b(?:nrs?|pp?|blz)\.[ \u00a0]\d+`;
/** `EUR 15,5 miljoen`, `twintig procent` may break. */
const AMOUNT = String.raw`(?:(?:EUR|USD|[€$])[ \u00a0]?)?\d+(?:[.,]\d+)*[ \u00a0](?:miljoen|miljard|mln\.?|procent)(?!\p{L})`;
const MONEY = String.raw`(?:EUR|USD|[€$])[ \u00a0]\d+(?:[.,]\d+)*`;
/** `14 september`. */
const DAY = String.raw`(?<!\d)\d{1,2}[ \u00a0](?:${MONTH})(?!\p{L})`;
/** `F-16’s`, `200–400`. */
const HYPHENED = String.raw`\bF-\d+(?:[’']s)?|(?<![\d-])\d+(?:[.,]\d+)*[-–]\d+(?:[.,]\d+)*(?![\d-])`;

/** Numbers that lose their sense at a line end. */
const NUMBER = new RegExp([GROUPED, NUMBERED, AMOUNT, MONEY, DAY, HYPHENED].join('|'), 'gu');

/** Where such numbers stand in a text, in UTF-16 offsets; `end` is exclusive. */
export function numbersIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(NUMBER)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** A text with no-break spaces in its numbers; every offset stays. */
export function unbroken(text: string): string {
  return text.replaceAll(NUMBER, (number) => number.replaceAll(' ', '\u00a0'));
}
