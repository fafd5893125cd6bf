import { ABBREVIATIONS } from '../../dutch/abbreviations.ts';
import { wordsIn } from '../language/marked.ts';
import type { Excerpt, Mark } from '../result.ts';
import { sum } from './score.ts';

/** About as many characters as two lines on a phone and one and a half on a desk. */
const LENGTH = 170;
/** Characters before the first mark. */
const BEFORE = 40;

/** What a word of the text tells as an answer to a word of the query. */
export interface Telling {
  /** Place of the word in the query. */
  at: number;
  gain: number;
}

/** Words of the texts that are marked, as search compares them. */
export type MarkedWords = ReadonlyMap<string, readonly Telling[]>;

/** The stretch of a text that tells most of what is sought, with its words marked; `at` is the first. */
export function excerptOf(text: string, words: MarkedWords): Excerpt & { at: number } {
  const marks = wordsIn(text, words);
  if (text.length <= LENGTH * 1.3) return { text, marks, at: marks[0]?.start ?? 0 };
  const start = startOf(text, bestStart(marks, words));
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

/** A marked place, with the words that stand there. */
type Place = Mark & { words: string };

/** Where a stretch must start to tell most: every word of the query counts once, by its best form. */
function bestStart(marks: readonly Place[], words: MarkedWords): number {
  const told = (from: number): number => {
    const best: number[] = [];
    const inside = marks.filter(({ start, end }) => start >= from && end <= from + LENGTH - BEFORE);
    for (const { at, gain } of inside.flatMap(({ words: found }) => words.get(found) ?? []))
      best[at] = Math.max(best[at] ?? 0, gain);
    return sum(Object.values(best));
  };
  const gains = marks.map(({ start }) => told(start));
  const best = gains.indexOf(Math.max(...gains));
  return Math.max(0, (marks[best]?.start ?? 0) - BEFORE);
}

const startOf = (text: string, at: number): number => (at === 0 ? 0 : text.indexOf(' ', at) + 1);

/** Not the point of `nr. 20`, `EUR 4 mln. per jaar` or `S.A. Blok`. */
const CLAUSE_END = new RegExp(
  String.raw`(?:\.(?<!(?<!\p{L})(?:${ABBREVIATIONS}|mln)\.)|[,;:)])(?= |$)`,
  'u',
);

/** Where a stretch ends: with the clause, if that is near, or else with a word. */
function endOf(text: string, at: number): number {
  const clause = CLAUSE_END.exec(text.slice(at, at + BEFORE));
  if (clause) return at + clause.index + 1;
  const blank = at >= text.length ? -1 : text.lastIndexOf(' ', at);
  return blank < 0 ? text.length : blank;
}
