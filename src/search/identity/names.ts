import type { AliasData, PaperData, PapersData, RegisterData } from '../model.ts';
import { bagOf, contentTokens } from '../language/content.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import type { Result } from '../result.ts';
import { type EntryInfo, entryResult, paperResult, readEntry } from './results.ts';

/** A thing that has names. */
export interface Named {
  /** Register that has it. */
  register: string;
  /** Whether it leads to the section that treats it. */
  home: boolean;
  /** Whether its name is a word for what a letter speaks of, and no name. */
  subject: boolean;
  result: Result;
  /** Of things with one name, the one with the highest weight comes first. */
  weight: number;
}

/** A name without blanks, hyphens, apostrophes and diacritics, and the words in it. */
export interface Name {
  key: string;
  words: string[];
  thing: Named;
}

/** Every name of every thing, ready to be looked up. */
export interface NameIndex {
  names: Name[];
  byKey: Map<string, Named[]>;
  byStem: Map<string, Named[]>;
  /** By the stems of the words that count: `geld van ISIS` is what "hoeveel geld heeft ISIS" asks. */
  byBag: Map<string, Named[]>;
}

/**
 * Of things with one name, first those that a section is about, then papers; but a motion goes
 * before its mover.
 */
const HOME = 1000;
const PAPER = 500;
const MOVED = 2000;

/** The key of a name, or of words that may be one. */
export const keyOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join('');

/** Prepares the names of papers and registers; the subjects of `aliases` are the last terms. */
export function indexNames(
  { papers }: PapersData,
  { entries, sections }: RegisterData,
  aliases: Partial<AliasData> = {},
): NameIndex {
  const index: NameIndex = { names: [], byKey: new Map(), byStem: new Map(), byBag: new Map() };
  const { subjects = [], others = {} } = aliases;
  for (const [register, all] of Object.entries(entries)) {
    const named = register === 'begrippen' ? all.length - subjects.length : all.length;
    for (const [place, data] of all.entries()) {
      const entry = readEntry(register, data);
      const thing = { ...entryThing(register, entry, sections), subject: place >= named };
      addNames(index, [entry.name, ...entry.others, ...(others[register]?.[place] ?? [])], thing);
    }
  }
  for (const paper of papers) addNames(index, [paper.name, ...paper.names], paperThing(paper));
  return index;
}

function entryThing(
  register: string,
  entry: EntryInfo,
  sections: RegisterData['sections'],
): Omit<Named, 'subject'> {
  const [section, , , named] = entry.place;
  const home = section !== undefined && named === undefined;
  const weight = entry.passages + (home ? HOME : 0);
  return { register, home, result: entryResult(entry, sections), weight };
}

function paperThing(paper: PaperData): Named {
  const weight = paper.passages + (paper.kind === 'motie' ? MOVED : PAPER);
  const result = paperResult(paper);
  return { register: 'kamerstukken', home: false, subject: false, result, weight };
}

const addNames = (index: NameIndex, forms: readonly string[], thing: Named): void => {
  for (const form of forms) addName(index, form, thing);
};

function addName({ names, byKey, byStem, byBag }: NameIndex, form: string, thing: Named): void {
  const tokens = tokenize(form);
  const key = keyOf(tokens);
  if (key === '') return;
  names.push({ key, thing, words: tokens.flatMap(({ word, parts }) => [word, ...parts]) });
  push(byKey, key, thing);
  push(byStem, stem(key), thing);
  push(byBag, bagOf(form), thing);
}

function push(map: Map<string, Named[]>, key: string, thing: Named): void {
  const things = map.get(key) ?? [];
  if (!things.includes(thing)) map.set(key, [...things, thing]);
}

/** A thing that words may name. */
export interface NameMatch {
  thing: Named;
  /** From 1 for a name in full to 0.45 for one with two slips. */
  score: number;
}

/** Words of a query that name things in full, by their offsets in the query. */
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

/** Score of a name of which the words are a form. */
export const INFLECTED = 0.95;

function namedBy(tokens: readonly Token[], { byKey, byStem }: NameIndex): NameMatch[] {
  const key = keyOf(tokens);
  const same = byKey.get(key) ?? [];
  // The en behind a word is no ending of it: "stroom en gas".
  const form = tokens.at(-1)?.word === 'en' ? '' : stem(key);
  const inflected = (byStem.get(form) ?? []).filter((thing) => !same.includes(thing));
  return [
    ...same.map((thing) => ({ thing, score: 1 })),
    ...inflected.map((thing) => ({ thing, score: INFLECTED })),
  ];
}

/** How near the words of a query are to a name, from 0 to 1. */
export type Nearness = (query: QueryKey, name: Name) => number;

/** A query as names are compared with it. */
export interface QueryKey {
  key: string;
  words: readonly string[];
}

/** The results of things, in their order. */
export const resultsOf = (matches: readonly NameMatch[]): Result[] =>
  matches.map(({ thing }) => thing.result);

/** Things that the whole query may mean, nearest first. */
export function namedNearly(
  tokens: readonly Token[],
  { names }: NameIndex,
  nearness: Nearness = inPart,
): NameMatch[] {
  const query = { key: keyOf(tokens), words: tokens.map(({ word }) => word) };
  const best = new Map<Named, number>();
  for (const name of query.key.length < 2 ? [] : names) {
    const score = nearness(query, name);
    if (score > (best.get(name.thing) ?? 0)) best.set(name.thing, score);
  }
  return [...best]
    .map(([thing, score]) => ({ thing, score }))
    .sort((a, b) => b.score - a.score || b.thing.weight - a.thing.weight);
}

/** Named by some of its words, such as a surname, or not written to the end yet. */
function inPart(query: QueryKey, name: Name): number {
  if (query.words.every((word) => word.length > 2 && name.words.includes(word))) return 0.85;
  return scorePrefix(query, name);
}

/** Score of a name that starts with the query. */
export const PREFIX = 0.8;

/** Scores a name that may not be typed to its end. */
export const scorePrefix: Nearness = ({ key }, name) => (name.key.startsWith(key) ? PREFIX : 0);

/**
 * Things that a query as a whole names, likeliest first: by its words but those without meaning,
 * or else by the stems of them in any order.
 * @param runs The names inside the query, when they are known already.
 */
export function wholeNames(
  query: string,
  index: NameIndex,
  runs: readonly NamedRun[] = namesInside(tokenize(query), index),
): NameMatch[] {
  const content = contentTokens(query);
  const isWhole = ({ start, end }: NamedRun) =>
    content.every((token) => token.start >= start && token.end <= end);
  const whole = runs.filter(isWhole).flatMap(({ matches }) => matches);
  const found = whole.length > 0 ? whole : byBagOf(query, runs, index);
  return found.toSorted((a, b) => b.score - a.score || b.thing.weight - a.thing.weight);
}

/** `geld van ISIS` is what "hoeveel geld heeft ISIS" and "geld van IS" ask for. */
function byBagOf(query: string, runs: readonly NamedRun[], { byBag }: NameIndex): NameMatch[] {
  const texts = [query, ...runs.flatMap((run) => underOwnNames(query, run))];
  const bags = new Set(texts.map(bagOf).filter((bag) => bag.includes(' ')));
  const things = new Set([...bags].flatMap((bag) => byBag.get(bag) ?? []));
  return [...things].map((thing) => ({ thing, score: 0.9 }));
}

/** A query with a thing in it under each name that it may bear: "geld van ISIS". */
function underOwnNames(query: string, { start, end, matches }: NamedRun): string[] {
  if (contentTokens(query).every((token) => token.start !== start)) return [];
  return matches.map(
    ({ thing: { result } }) => query.slice(0, start) + result.title + query.slice(end),
  );
}
