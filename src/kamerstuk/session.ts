import { type Cursor, attempt, take } from './cursor.ts';

const SESSION =
  /\(?(?:(?:(?:vergader(?:- )?|zittings|kamer)jaar|verg\.? ?jr|vgj|zitting)[.:]? ?)?((?:1[89]|20)\d\d) ?[-/] ?(?:- ?)?['’]?(\d\d)?(\d\d)(?!\d)\)?/iy;

/**
 * Reads a session year in any form (2018/19, 2018-2019, 2018–19, "vergaderjaar 2018/2019") and
 * gives `2018/19` (Aanwijzingen voor de regelgeving, 3.43). Its years follow each other, so that
 * "2016/679" (a regulation) and "2014–2018" are none.
 */
export function readSessionYear(cursor: Cursor): string | undefined {
  return attempt(cursor, () => {
    const [, first = '', century, end] = take(cursor, SESSION) ?? [];
    if (end === undefined) return undefined;
    const next = String(Number(first) + 1);
    return next.endsWith((century ?? '') + end) ? `${first}/${end}` : undefined;
  });
}
