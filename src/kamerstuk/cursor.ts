/** A place in a folded text; readers move `at` forward past what they took. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Sticky: what a number before it counts, where the text is prose. */
  readonly counted?: RegExp;
}

/** Takes a match of a sticky pattern at the cursor, or leaves the cursor where it is. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null) return undefined;
  cursor.at = pattern.lastIndex;
  return match;
}

/** Runs a reader; when it finds nothing (`undefined`), the cursor goes back to where it was. */
export function attempt<T>(cursor: Cursor, read: () => T | undefined): T | undefined {
  const { at } = cursor;
  const result = read();
  if (result === undefined) cursor.at = at;
  return result;
}
