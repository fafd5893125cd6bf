import type { Problem } from '../schemas/reading/problem.ts';
import { RECORD_REMEDY, type Recorded, type Source } from './model.ts';

/** Shapes of the lines that a printed page has beside the letter. */
const FOOTER = /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, .+ \d{1,4}$/u;
const NUMBER = /^kst-[0-9][0-9A-Z-]*$/u;
const IMPRINT = /^(?:ISSN \d{4} ?- ?\d{3}[\dX]|[’']s-Gravenhage \d{4})$/u;

const blanksSingle = (text: string): string => text.trim().replaceAll(/[ \t\f]+/gu, ' ');

/**
 * Holds every line that is recorded as left out against the text: it stands there, it has the
 * shape of a footer or an imprint, and it stands at the end of a page. Only editors may have said
 * of such a line elsewhere that it is no part of the letter.
 */
export function wrongFurniture({ file, lines }: Source, { value, place }: Recorded): Problem[] {
  const left = new Set(value.furniture.map(({ line }) => line));
  const isEmpty = (line: number) => (lines[line - 1] ?? '').trim() === '' || left.has(line);
  return value.furniture.flatMap(({ line, text, by }, index): Problem[] => {
    const at = { ...place(['furniture', index]), remedy: RECORD_REMEDY };
    const found = `Unexpected record of "${text}" left out`;
    if (blanksSingle(lines[line - 1] ?? '') !== text) {
      return [{ ...at, message: `${found}, expected line ${line} of ${file}` }];
    }
    if (![FOOTER, NUMBER, IMPRINT].some((shape) => shape.test(text))) {
      return [{ ...at, message: `${found}, expected a footer or an imprint: it is text` }];
    }
    const atEnd = isEmpty(line - 1) && (isEmpty(line + 1) || /^ [^ ]/u.test(lines[line] ?? ''));
    if (by === undefined && !(atEnd && isBelowNumber(text, line, lines, isEmpty))) {
      return [{ ...at, message: `${found}, expected the end of a page at ${file}:${line}` }];
    }
    return [];
  });
}

/** An imprint has the number of the paper above it, with nothing of the letter between. */
function isBelowNumber(
  text: string,
  line: number,
  lines: readonly string[],
  isEmpty: (line: number) => boolean,
): boolean {
  if (!IMPRINT.test(text)) return true;
  let above = line - 1;
  while (above > 0 && isEmpty(above) && !NUMBER.test(blanksSingle(lines[above - 1] ?? ''))) {
    above -= 1;
  }
  return NUMBER.test(blanksSingle(lines[above - 1] ?? ''));
}
