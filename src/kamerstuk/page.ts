import { type Cursor, take } from './cursor.ts';

const WORD =
  /(?: ?\([^()\n]{1,40}\))?(?: ?[,;:])? ?(\()?(?:pp?|pag|pagina(?:['’]?s)?|blz|bladzijden?|bldz)(?![a-z])\.? ?(?=\d)(?!\d{1,3} \d{3}(?!\d))/iy;
const PAGES =
  /\d{1,5}(?!\d)(?: ?(?:[-/]|t\/m|tot en met) ?\d{1,5}(?!\d))?(?:(?:, ?\d{1,5}(?: ?- ?\d{1,5})?(?= ?[,;:)\]]|\.(?!\d)|$|\n| (?:en|&) )| (?:en|&) \d{1,5}(?: ?- ?\d{1,5})?(?![ .]?\d)))*/y;
const CLOSING = / ?\)/y;
const ONWARD = /(?: en volgende|,? ?e\.? ?v(?![a-z])| ?ff(?![a-z]))\.?/iy;

/**
 * Reads ", p. 5", "blz. 13", "pag. 7–8", "p. 12 en 13", "p. 4 e.v.", also after a remark in
 * brackets ("nr. 3 (herdruk), p. 4"), and gives the pages as the official form writes them:
 * `5`, `7-8`, `12, 13`, `4 e.v.`.
 */
export function readPage(cursor: Cursor): string | undefined {
  const word = take(cursor, WORD);
  if (word === undefined) return undefined;
  const pages = take(cursor, PAGES)?.[0] ?? '';
  const onward = take(cursor, ONWARD) ? ' e.v.' : '';
  if (word[1] !== undefined) take(cursor, CLOSING);
  return (
    pages.replace(/ ?(?:[-/]|t\/m|tot en met) ?/g, '-').replace(/ (?:en|&) |, ?/g, ', ') + onward
  );
}
