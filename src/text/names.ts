import type { Span } from './model.ts';

/** A place in a text where a form of a name stands. */
export interface Naming<T> extends Span {
  /** What bears the name. */
  of: T;
}

/** Finds every form of every name in a text, in order; at one place the longest first. */
export type NameFinder<T> = (text: string) => Naming<T>[];

/** A form, and where in it its first word starts. */
interface Form<T> {
  form: string;
  lead: number;
  of: T;
}

const WORD = /[\p{L}\p{N}]/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * Prepares a search for many names at once, whole words only; `VN` is found in `VN-missie`. Forms
 * are looked up by their first word, so that a text costs as much as it is long, however many
 * names there are.
 */
export function nameFinder<T>(forms: Iterable<readonly [form: string, of: T]>): NameFinder<T> {
  const byWord = new Map<string, Form<T>[]>();
  for (const [form, of] of forms) {
    const [first] = form.matchAll(WORDS);
    if (first === undefined) continue;
    const known = byWord.get(first[0]) ?? [];
    known.push({ form, lead: first.index, of });
    byWord.set(first[0], known);
  }
  return (text) =>
    [...text.matchAll(WORDS)]
      .flatMap(({ 0: word, index }) =>
        (byWord.get(word) ?? []).flatMap((form) => standsAt(text, form, index - form.lead)),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end);
}

function standsAt<T>(text: string, { form, of }: Form<T>, start: number): Naming<T>[] {
  const end = start + form.length;
  const whole =
    text.startsWith(form, start) &&
    !WORD.test(text[start - 1] ?? ' ') &&
    !WORD.test(text[end] ?? ' ');
  return whole ? [{ of, start, end }] : [];
}

/** Whether a span lies inside a longer one. */
export const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start;

/** First place of any of the names in a text, at one place the longest of them. */
export function findName(text: string, names: readonly string[]): Span | undefined {
  const [first] = nameFinder(names.map((name) => [name, undefined] as const))(text);
  return first && { start: first.start, end: first.end };
}
