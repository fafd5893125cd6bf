import { type Letter, partsInOrder, unitsOf } from '../../edition/model.ts';
import { stem } from '../../search/language/stem.ts';
import { tokenize } from '../../search/language/tokens.ts';
import type { LetterData } from '../../search/model.ts';
import { type WordEntry, wordKeys, type WordList } from '../../search/letters.ts';
import type { KnownToOutputs } from '../contract.ts';
import { meaningSame } from '../../search/text/index.ts';
import { divide, isPlain } from './divide.ts';

/** How often a letter has a word, by what it is found by. */
export type WordCounts = Record<string, number>;

/** A word of a heading says more than one of the text. */
const HEADING = 5;
/** A word that is found in another, or by another name. */
const OTHERWISE = 0.5;
/** Of how many letters a list says that they have a word: those that have it most. */
const BEST = 24;
/** Most that a list takes, in characters: some 8 KB when it is sent. */
const LONGEST = 24_000;

/**
 * What a letter can be found by: its words, their parts, synonyms, and the names of what it names.
 * @param data What the browser gets of it, which has these parts and synonyms.
 */
export function countWords(
  letter: Letter,
  { entries }: Pick<KnownToOutputs, 'entries'>,
  { compounds, synonyms }: Pick<LetterData, 'compounds' | 'synonyms'>,
): WordCounts {
  const counts = new Map<string, number>();
  const add = (key: string, times: number) => counts.set(key, (counts.get(key) ?? 0) + times);
  const addAll = (text: string, times: number) => {
    for (const token of tokenize(text)) for (const key of wordKeys(token)) add(key, times);
  };
  for (const section of partsInOrder(letter)) {
    addAll(section.title, HEADING);
    for (const { text } of unitsOf(section)) addAll(text, 1);
  }
  const own = new Map(counts);
  for (const [word, parts] of Object.entries(compounds))
    for (const part of parts.split(' ')) add(part, OTHERWISE * (own.get(stem(word)) ?? 1));
  for (const [word, others] of meaningSame({ synonyms }))
    add(word, OTHERWISE * Math.max(...others.map((other) => own.get(other) ?? 0)));
  for (const { data, mentions } of entries)
    for (const name of [data.name, ...data.aliases]) addAll(name, OTHERWISE * mentions.length);
  return Object.fromEntries(counts);
}

/** Lists of the words of all letters, none longer than is quick to fetch. */
export function divideWords(letters: readonly WordCounts[]): Map<string, WordList> {
  const entries = new Map<string, [place: number, times: number][]>();
  for (const [place, counts] of letters.entries())
    for (const [key, times] of Object.entries(counts))
      if (isPlain(key)) {
        const known = entries.get(key);
        if (known === undefined) entries.set(key, [[place, times]]);
        else known.push([place, times]);
      }
  const lists = divide(
    [...entries].map(([key, found]) => [key, entryOf(found)] as const),
    LONGEST,
  );
  return new Map([...lists].map(([key, list]) => [key, Object.fromEntries(list)]));
}

function entryOf(found: readonly [place: number, times: number][]): WordEntry {
  const best = found.toSorted(([a, one], [b, other]) => other - one || b - a).slice(0, BEST);
  return [found.length, ...best.flatMap(([place, times]) => [place, Math.round(times * 2) / 2])];
}
