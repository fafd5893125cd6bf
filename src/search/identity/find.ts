import { stem } from '../language/stem.ts';
import type { Token } from '../language/tokens.ts';
import { keyOf, type Name, type Named, type NameIndex } from './names.ts';

/** A thing that words may name. */
export interface NameMatch {
  thing: Named;
  /** From 1 for a name in full to 0.65 for one with slips. */
  worth: number;
}

/** Words of a query that name things in full, by their place in the query. */
export interface NamedRun {
  start: number;
  end: number;
  matches: NameMatch[];
}

/** Longest name, in words, that is looked for inside a query. */
const LONGEST = 8;

/** Runs of words inside a query that name things, longest first. */
export function namesInside(tokens: readonly Token[], index: NameIndex): NamedRun[] {
  const runs: NamedRun[] = [];
  for (let length = Math.min(LONGEST, tokens.length); length > 0; length -= 1)
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const run = tokens.slice(from, from + length);
      const matches = namedBy(run, index);
      const [{ start } = { start: 0 }, { end } = { end: 0 }] = [run[0], run.at(-1)];
      if (matches.length > 0) runs.push({ start, end, matches });
    }
  return runs;
}

function namedBy(tokens: readonly Token[], { byKey, byStem }: NameIndex): NameMatch[] {
  const key = keyOf(tokens);
  const same = byKey.get(key) ?? [];
  const inflected = (byStem.get(stem(key)) ?? []).filter((thing) => !same.includes(thing));
  return [
    ...same.map((thing) => ({ thing, worth: 1 })),
    ...inflected.map((thing) => ({ thing, worth: 0.95 })),
  ];
}

/** How near the words of a query are to a name, from 0 to 1. */
export type Nearness = (query: QueryKey, name: Name) => number;

/** A query as names are compared with it. */
export interface QueryKey {
  key: string;
  words: readonly string[];
}

/** Things that the whole query may mean, nearest first. */
export function namedNearly(
  tokens: readonly Token[],
  { names }: NameIndex,
  nearness: Nearness = inPart,
): NameMatch[] {
  const query = { key: keyOf(tokens), words: tokens.map(({ word }) => word) };
  const best = new Map<Named, number>();
  for (const name of query.key.length < 2 ? [] : names) {
    const worth = nearness(query, name);
    if (worth > (best.get(name.thing) ?? 0)) best.set(name.thing, worth);
  }
  return [...best]
    .map(([thing, worth]) => ({ thing, worth }))
    .sort((a, b) => b.worth - a.worth || b.thing.weight - a.thing.weight);
}

/** Named by some of its words, such as a surname, or not written to the end yet. */
function inPart(query: QueryKey, name: Name): number {
  if (query.words.every((word) => word.length > 2 && name.words.includes(word))) return 0.85;
  return begins(query, name);
}

/** What a name is worth of which a query is the beginning. */
export const BEGUN = 0.8;

/** Not written to the end yet. */
export const begins: Nearness = ({ key }, name) => (name.key.startsWith(key) ? BEGUN : 0);
