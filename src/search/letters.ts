import { contentTokens } from './language/content.ts';
import { withoutOperators } from './language/operators.ts';
import { stem } from './language/stem.ts';
import { type Token, tokenize } from './language/tokens.ts';
import type { SoughtKey } from './parts.ts';

/*
 * Which letters are about the words of a query. A browser cannot hold the texts of a thousand: it
 * looks the words up in lists, a part of them at a time, and loads the letters that these point to.
 */

/** How many letters have a word; then of those that have it most, the place of each and how often. */
export type WordEntry = [letters: number, ...placeAndTimes: number[]];

/** `/zoek/woorden/<word>.json`: words in order, from that one on, by what search takes for one word. */
export type WordList = Record<string, WordEntry>;

/** What a word of a text is found by. */
export const wordKeys = ({ word, parts }: Pick<Token, 'word' | 'parts'>): string[] => [
  ...new Set([word, ...parts].map(stem)),
];

/** What each word of a query is looked up by in the lists of `/zoek/woorden.json`; two that stand together may be one compound. */
export function queryKeys(query: string): string[][] {
  const written = withoutOperators(query);
  const tokens = contentTokens(tokenize(written).length > 0 ? written : query);
  const joined = tokens.slice(1).map(({ word }, at) => [stem(`${tokens[at]?.word ?? ''}${word}`)]);
  return [...tokens.map(wordKeys), ...joined];
}

/** Times after which another says little more. */
const SATURATED = 2;

/** A shorter beginning of a word is that of too many. */
const SHORTEST = 4;

/** The words of a query to look up, the longest first: they are rare. */
export const wordsSought = (keys: readonly (readonly string[])[]): SoughtKey[] =>
  keys
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map((key) => ({ key, begins: key.length >= SHORTEST }));

/** A longer word than this is looked for with a slip; its first letter is seldom wrong. */
const LONGEST_EXACT = 5;

/** What a known word is worth as the one that is meant; 0 for another word: see `text/match.ts`. */
export type Likeness = (known: string, word: string) => number;

/**
 * What lists say of keys; of one that none has, what they say of the words that begin with it, else of
 * those that it may be a slip for. Where keys are begun each word of the lists is looked at once, however
 * many they are: a pasted paragraph has hundreds.
 */
export function entriesOf(
  keys: Iterable<string>,
  lists: readonly WordList[],
  likeness: Likeness,
): Map<string, WordEntry[]> {
  const entries = new Map<string, WordEntry[]>();
  for (const key of keys) {
    const list = lists.find((list) => Object.hasOwn(list, key));
    const entry = list?.[key];
    entries.set(key, entry === undefined ? [] : [entry]);
  }
  const begun = new Map([...entries].filter(([key, [own]]) => !own && key.length >= SHORTEST));
  for (const list of lists)
    for (const [word, entry] of Object.entries(list))
      for (let length = SHORTEST; length < word.length; length += 1)
        begun.get(word.slice(0, length))?.push(entry);
  for (const [key, found] of begun)
    if (found.length === 0 && key.length > LONGEST_EXACT)
      found.push(...nearEntries(key, lists, likeness));
  return entries;
}

/** What lists say of the words that a key may be a slip for: quick, for most are not. */
const nearEntries = (key: string, lists: readonly WordList[], likeness: Likeness): WordEntry[] =>
  lists.flatMap((list) =>
    Object.entries(list).flatMap(([word, entry]) =>
      word[0] === key[0] && Math.abs(word.length - key.length) < 3 && likeness(word, key) > 0
        ? [entry]
        : [],
    ),
  );

/**
 * The places of the letters that are most about a query, the best first: those that have its words
 * most often, the rarest words before others (after BM25).
 * @param keys Those of each word: see `queryKeys`.
 * @param lists Those that have them.
 * @param count Number of letters in all.
 * @param likeness Tells slips, handed in so that the first texts need no file of code for it.
 */
export function lettersAbout(
  keys: readonly (readonly string[])[],
  lists: readonly WordList[],
  count: number,
  likeness: Likeness,
): number[] {
  const entries = entriesOf(keys.flat(), lists, likeness);
  const scores = new Map<number, number>();
  for (const word of keys) {
    const own = word.flatMap((key) => entries.get(key) ?? []);
    for (const [place, worth] of worthOf(own, count))
      scores.set(place, (scores.get(place) ?? 0) + worth);
  }
  return [...scores].sort(([a, one], [b, other]) => other - one || b - a).map(([place]) => place);
}

/** What a word is worth in each letter that has it: by the best of its keys. */
function worthOf(entries: readonly WordEntry[], count: number): Map<number, number> {
  const worth = new Map<number, number>();
  for (const [letters, ...pairs] of entries) {
    const rare = Math.log(1 + count / (letters ?? 1));
    for (let at = 0; at < pairs.length; at += 2) {
      const [place = 0, times = 0] = pairs.slice(at, at + 2);
      const here = (rare * times) / (times + SATURATED);
      worth.set(place, Math.max(worth.get(place) ?? 0, here));
    }
  }
  return worth;
}
