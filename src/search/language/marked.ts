import { isStopword } from './content.ts';
import { type Token, tokenize } from './tokens.ts';

/** Words of a text that are to be marked. */
interface Marked {
  /** As search compares them: one, or the words of a name with single spaces. */
  words: string;
  /** UTF-16 offsets; `end` is exclusive. */
  start: number;
  end: number;
}

/** Longest name, in words, that is marked as a whole. */
const LONGEST = 6;

/** Every place of a text where one of some words or names occurs, the longest where several do. */
export function wordsIn(text: string, sought: Pick<ReadonlySet<string>, 'has'>): Marked[] {
  const tokens = tokenize(text);
  const marked: Marked[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const run = longestRun(tokens, at, sought);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    marked.push({ words: wordsOf(run), start: first.start, end: last.end });
    at += run.length - 1;
  }
  return marked;
}

function longestRun(tokens: readonly Token[], at: number, sought: Pick<Set<string>, 'has'>) {
  for (let length = LONGEST; length > 0; length -= 1) {
    const run = tokens.slice(at, at + length);
    if (run.length === length && sought.has(wordsOf(run)) && !isCommon(run)) return run;
  }
  return [];
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');

/** The name OM is not the word `om`. */
const isCommon = ([only, ...others]: readonly Token[]): boolean =>
  others.length === 0 && only !== undefined && isStopword(only.word) && !only.capitals;
