import { MONTH } from './months.ts';
import { NUMBER } from './unbroken.ts';

/** `EUR 15,5 miljoen`, `20 procent`. */
const AMOUNT = String.raw`(?:(?:EUR|USD|[€$])[ \u00a0]?)?\d+(?:[.,]\d+)*[ \u00a0](?:miljoen|miljard|mln\.?|procent)(?!\p{L})`;
const MONEY = String.raw`(?:EUR|USD|[€$])[ \u00a0]\d+(?:[.,]\d+)*`;
/** `14 september`. */
const DAY = String.raw`(?<!\d)\d{1,2}[ \u00a0](?:${MONTH})(?!\p{L})`;
/** `F-16’s`, `200–400`. */
const HYPHENED = String.raw`\bF-\d+(?:[’']s)?|(?<![\d-])\d+(?:[.,]\d+)*[-–]\d+(?:[.,]\d+)*(?![\d-])`;

const WHOLE = new RegExp([NUMBER.source, AMOUNT, MONEY, DAY, HYPHENED].join('|'), 'gu');

/**
 * Where numbers stand in a text that lose their sense at a line end, with what they count or date,
 * in UTF-16 offsets; `end` is exclusive.
 */
export function numbersIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(WHOLE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
