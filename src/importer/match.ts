import type { PagedLine } from './model.ts';
import { endsClause } from './sentences.ts';

/** Lines that hold a wanted text, as indexes; `last` is inclusive. */
export interface Match {
  first: number;
  last: number;
}

/** Where a wanted text stands, or why it has no place. */
export type Found = Match | 'absent' | 'misplaced';

/**
 * Finds texts that fill whole lines (headings, signatures), each after the one before it.
 * A text is misplaced when it only occurs before its predecessor.
 */
export function findInOrder(texts: readonly string[], lines: readonly PagedLine[]): Found[] {
  let previous = -1;
  return texts.map((text) => {
    const matches = allMatches(text, lines, previous);
    const match = matches.find(({ first }) => first > previous);
    if (match === undefined) return matches.length > 0 ? 'misplaced' : 'absent';
    previous = match.last;
    return match;
  });
}

function allMatches(text: string, lines: readonly PagedLine[], previous: number): Match[] {
  return lines.flatMap((_, first) => {
    if (!mayStart(lines, first, previous)) return [];
    const last = matchAt(text, lines, first);
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

function matchAt(text: string, lines: readonly PagedLine[], first: number): number | undefined {
  const found: string[] = [];
  for (const line of lines.slice(first, first + MOST_LINES)) {
    if (line.text === '') return undefined;
    found.push(line.text);
    if (isSame(found, text)) return first + found.length - 1;
  }
  return undefined;
}

/** Over a line end the hyphen may or may not belong to the word: the wanted text decides. */
const isSame = (found: readonly string[], text: string): boolean =>
  found.length === 1 ? found[0] === text : bare(found.join(' ')) === bare(text);

const bare = (text: string): string => text.replaceAll(/- ?/gu, '');
