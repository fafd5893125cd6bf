import type { Brief } from '../schemas/brief.ts';
import { splitWords } from './lines.ts';
import type { PagedLine } from './model.ts';
import { endsClause } from './sentences.ts';

/** Lines that hold a wanted text, as indexes; `last` is inclusive. */
export interface Match {
  first: number;
  last: number;
}

/** Where a wanted text stands, or why it has no place. */
export type Found = Match | 'absent' | 'misplaced';

type Repairs = Brief['repairs'];

/**
 * Finds texts that fill whole lines (headings, signatures), each after the one before it.
 * A text is misplaced when it only occurs before its predecessor.
 */
export function findInOrder(
  texts: readonly string[],
  lines: readonly PagedLine[],
  repairs: Repairs,
): Found[] {
  let previous = -1;
  return texts.map((text) => {
    const matches = allMatches(text, lines, previous, repairs);
    const match = matches.find(({ first }) => first > previous);
    if (match === undefined) return matches.length > 0 ? 'misplaced' : 'absent';
    previous = match.last;
    return match;
  });
}

function allMatches(
  text: string,
  lines: readonly PagedLine[],
  previous: number,
  repairs: Repairs,
): Match[] {
  return lines.flatMap((_, first) => {
    if (!mayStart(lines, first, previous)) return [];
    const last = matchAt(text, lines, first, repairs);
    return last === undefined ? [] : [{ first, last }];
  });
}

/** After an empty line, at a page top, after a full stop, or right after the one before. */
function mayStart(lines: readonly PagedLine[], index: number, previous: number): boolean {
  const before = lines[index - 1]?.text ?? '';
  const atTop = lines[index]?.startsPage === true;
  return before === '' || atTop || endsClause(before) || index - 1 === previous;
}

const MOST_LINES = 4;

function matchAt(
  text: string,
  lines: readonly PagedLine[],
  first: number,
  repairs: Repairs,
): number | undefined {
  const found: string[] = [];
  for (const line of lines.slice(first, first + MOST_LINES)) {
    if (line.text === '') return undefined;
    found.push(line.text);
    if (isSame(joinLines(found, repairs), text, found.length > 1)) return first + found.length - 1;
  }
  return undefined;
}

/** Lines as one text, its blanks single and its broken words mended as the brief says. */
export function joinLines(lines: readonly string[], repairs: Repairs): string {
  const text = splitWords(lines.join(' ')).join(' ');
  return repairs.reduce((mended, { found, repaired }) => mended.replaceAll(found, repaired), text);
}

/** Over a line end the hyphen may or may not belong to the word: the wanted text decides. */
const isSame = (found: string, text: string, overLines: boolean): boolean =>
  overLines ? bare(found) === bare(text) : found === text;

const bare = (text: string): string => text.replaceAll(/[-\u00ad\u2010] ?/gu, '');
