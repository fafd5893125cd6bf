import { findAllReferences } from './find.ts';
import type { AnyReference } from './reference.ts';

/** A reference for people and their tools: where an editor finds it in place of offsets. */
export interface ListedReference extends Omit<AnyReference, 'start' | 'end'> {
  /** Line of its first character, from 1. */
  readonly line: number;
  /** Column of its first character in that line, from 1, in UTF-16 units. */
  readonly column: number;
}

/**
 * The references of a text with line and column, and white space in their words collapsed, so
 * that a reference broken over two lines reads as one.
 */
export function listReferences(text: string): ListedReference[] {
  const starts = lineStarts(text);
  let line = 1;
  return findAllReferences(text).map(({ start, ids, text: words, ...reference }) => {
    while ((starts[line] ?? Infinity) <= start) line++;
    const column = start - (starts[line - 1] ?? 0) + 1;
    const { kind, chamber, sessionYear, page } = reference;
    return {
      ids,
      text: words.replace(/\s+/g, ' '),
      line,
      column,
      kind,
      chamber,
      sessionYear,
      page,
    };
  });
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
