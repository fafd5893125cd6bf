import type { AliasData, PapersData, RegisterData } from '../model.ts';
import { bagOf } from '../language/phrase.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import type { Result } from '../result.ts';
import { entryResult, paperResult, readEntry } from './results.ts';

/** A thing that has names. */
export interface Named {
  /** Register that it stands in. */
  register: string;
  /** Whether it leads to the section that treats it. */
  home: boolean;
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
 * Of things with one name, those that a section treats go first, then papers; but before a mover
 * goes what was moved.
 */
const HOME = 1000;
const PAPER = 500;
const MOVED = 2000;

/** The key of a name, or of words that may be one. */
export const keyOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join('');

/** Prepares the names of papers and registers. */
export function indexNames(
  { papers }: PapersData,
  { entries, sections }: RegisterData,
  aliases: Partial<AliasData> = {},
): NameIndex {
  const index: NameIndex = { names: [], byKey: new Map(), byStem: new Map(), byBag: new Map() };
  for (const [register, texts] of Object.entries(entries))
    for (const [place, text] of texts.entries()) {
      const entry = readEntry(register, text);
      const { home, passages } = entry;
      const weight = passages + (home ? HOME : 0);
      const thing = { register, home, result: entryResult(entry, sections), weight };
      const others = aliases.others?.[register]?.[place]?.split('|') ?? [];
      addNames(index, [entry.name, ...entry.others, ...others], thing);
    }
  for (const paper of papers) {
    const weight = paper.passages + (paper.kind === 'motie' ? MOVED : PAPER);
    const result = paperResult(paper);
    const thing = { register: 'kamerstukken', home: false, result, weight };
    addNames(index, [paper.name, ...paper.names], thing);
  }
  return index;
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
