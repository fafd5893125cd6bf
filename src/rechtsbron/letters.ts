import { MONTH, monthNumber } from '../dutch/months.ts';
import { breakable } from './pattern.ts';
import type { Series } from './series.ts';

const WEEKDAY = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?';

const LETTER = breakable(
  '(?:ar·ti·kel[- ]{1,2}100[- ]{1,2}brie(?:f|ven)|ka·mer·brie(?:f|ven)|voort·gangs·rap·por·ta·ges?)',
);
const QUOTED = '(?: (?:over |inzake )?[«"“‘\'][^«»"”\\n]{1,160}[»"”’\'])';
const WORDS =
  '(?: (?!(?:is|zijn|was|wordt|werd|dat|die|heeft|hebben|staat)(?!\\p{L}))[^\\s.,;:()]{1,40}){0,12}?';

/**
 * Earlier letters to parliament by their date: "artikel 100-brief van 14 september 2018",
 * "Voortgangsrapportage van 13 april 2018", "Kamerbrief «…» van 15 juni 2018", its title quoted
 * or not. A "brief" that is not said to be one to parliament is left alone.
 */
export const datedLetters: Series = {
  kind: 'brief',
  head: new RegExp(
    `(?<!\\p{L})${LETTER}(?:${QUOTED}|${WORDS}) (?:van|d\\.?d\\.?|gedateerd|gedagtekend) (?=${WEEKDAY}\\d)`,
    'giu',
  ),
  item: new RegExp(`${WEEKDAY}(\\d{1,2}) (${MONTH})\\.? (\\d{4})(?!\\d)`, 'iy'),
  tail: /(?:)/y,
  id: ([, day = '', month = '', year = '']) =>
    dateId(Number(year), monthNumber(month) ?? 0, Number(day)),
};

function dateId(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? `brief-${date.toISOString().slice(0, 10)}` : undefined;
}
