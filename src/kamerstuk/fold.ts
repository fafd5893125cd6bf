/** A text in which the variants of spaces and dashes are one, with the way back. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, its UTF-16 offset in the original. */
  readonly offsets: readonly number[];
}

const RUN = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+|[\u2010-\u2015\u2212]/g;
const VISIBLE_SPACE = /[^\S\ufeff]/;
const BLANK_LINE = /\n[^\n]*\n/;

/**
 * Folds a text for the grammar, in one pass: a run of white space (no-break, thin, line break)
 * becomes one space, and every dash a hyphen; soft hyphens and zero-width characters go. A blank
 * line becomes a line break, which no part of the grammar crosses.
 */
export function fold(original: string): Folded {
  const offsets: number[] = [];
  let text = '';
  let from = 0;
  for (const { 0: run, index } of original.matchAll(RUN)) {
    text += original.slice(from, index) + standIn(run);
    while (from < index) offsets.push(from++);
    if (offsets.length < text.length) offsets.push(index);
    from += run.length;
  }
  text += original.slice(from);
  while (from < original.length) offsets.push(from++);
  return { text, offsets };
}

function standIn(run: string): string {
  if (BLANK_LINE.test(run)) return '\n';
  if (VISIBLE_SPACE.test(run)) return ' ';
  return /[\u2010-\u2015\u2212]/.test(run) ? '-' : '';
}
