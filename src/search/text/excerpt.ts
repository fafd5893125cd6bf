import { tokenize } from '../language/tokens.ts';
import type { Excerpt, Mark } from '../result.ts';

/** About as many characters as two lines on a phone and one and a half on a desk. */
const LENGTH = 170;

/** The stretch of a text that has most of the words, with the words marked; `at` is the first. */
export function excerptOf(text: string, words: ReadonlySet<string>): Excerpt & { at: number } {
  const marks = marksIn(text, words);
  if (text.length <= LENGTH * 1.3) return { text, marks, at: marks[0]?.start ?? 0 };
  const start = startOf(text, bestStart(marks));
  const end = endOf(text, start + LENGTH);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = before.length - start;
  const shown = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    text: before + text.slice(start, end) + after,
    marks: shown.map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
    at: shown[0]?.start ?? start,
  };
}

/** Every place of a text where one of the words stands. */
function marksIn(text: string, words: ReadonlySet<string>): Mark[] {
  return tokenize(text)
    .filter(({ word }) => words.has(word))
    .map(({ start, end }) => ({ start, end }));
}

/** Where a stretch must start to hold as many marks as can be. */
function bestStart(marks: readonly Mark[]): number {
  const within = (from: number) =>
    marks.filter(({ start, end }) => start >= from && end <= from + LENGTH - 40).length;
  const counts = marks.map(({ start }) => within(start));
  const best = counts.indexOf(Math.max(...counts));
  return Math.max(0, (marks[best]?.start ?? 0) - 40);
}

const startOf = (text: string, at: number): number => (at === 0 ? 0 : text.indexOf(' ', at) + 1);

function endOf(text: string, at: number): number {
  const blank = at >= text.length ? -1 : text.lastIndexOf(' ', at);
  return blank < 0 ? text.length : blank;
}
