import { dossierOf, numberOf } from '../kamerstuk/parts.ts';
import { keyOf } from './identity/names.ts';
import {
  hasDossier,
  isNumber,
  type ParseQuery,
  placeIn,
  withoutChapter,
} from './identity/numbers.ts';
import { contentTokens, phraseOf } from './language/content.ts';
import { withoutOperators } from './language/operators.ts';
import { familyOf } from './language/root.ts';
import { sound } from './language/sound.ts';
import { stem } from './language/stem.ts';
import { type Token, tokenize } from './language/tokens.ts';
import type { SoughtKey } from './parts.ts';
import type {
  AliasData,
  EntryData,
  LetterNumbers,
  PaperData,
  PapersData,
  RegisterData,
} from './model.ts';

/*
 * Numbers and names of many letters, divided. A thing is in the list of each key that a query may
 * look it up by; a browser fetches the lists that have the keys of the query, and searches the
 * things in these as it searches the whole.
 */

/** What is published of numbers and names: whole, or what some lists have of it. */
export interface Published {
  /** `/zoek/kamerstukken.json` */
  papers: PapersData;
  /** `/zoek/register.json` */
  register: RegisterData;
  /** `/zoek/aliassen.json` */
  aliases: AliasData;
}

/** The files that are divided. */
export type Family = 'kamerstukken' | 'register' | 'aliassen';

/** A letter, by its place among all letters. */
interface ListedLetter {
  at: number;
  letter: LetterNumbers;
}

/** A paper, by its place among all papers. */
interface ListedPaper {
  at: number;
  paper: PaperData;
  /** What else readers call it; only the lists of `aliassen` tell. */
  aliases: string[];
}

/** An entry of a register, by its place among all entries. */
export interface ListedEntry {
  at: number;
  register: string;
  entry: EntryData;
  /** The section that its place refers to. */
  section?: RegisterData['sections'][0] | undefined;
  aliases: string[];
  /** Whether it is a word for what a letter speaks of, and no name. */
  subject: boolean;
}

/** A thing of a list. */
export type Listed = ListedLetter | ListedPaper | ListedEntry;

/** What a paper or letter is found by: its number as it is typed, or only what follows its dossier. */
export const keysOfNumber = (id: string): string[] => [
  plain(id),
  plain(withoutChapter(id)),
  `nr${numberOf(id)}`,
];

const plain = (id: string): string => id.replaceAll('-', '').toLowerCase();

/** What a thing is found by for a name: all of it, in its letters or inflected, or one of its words. */
export function keysOfName(name: string): string[] {
  const tokens = tokenize(name);
  const key = keyOf(tokens);
  const words = tokens.flatMap(({ word, parts }) => [word, ...parts]);
  return [key, stem(key), ...words.filter((word) => word.length > 2), ...phraseOf(name).split(' ')];
}

/** What a thing is found by once the texts are searched: how a name sounds. */
export const keysOfSound = (name: string): string[] => [sound(keyOf(contentTokens(name)))];

/** What a paper is found by for words that say what it is about. */
export const keysOfWords = (text: string): string[] =>
  tokenize(text).flatMap(({ word, parts }) => [word, ...parts].flatMap(formsOf));

const formsOf = (word: string): string[] => [word, stem(word), familyOf(word) ?? word];

/** The keys of a query in the lists of a file, the likeliest first. */
export const keysSought = (family: Family, query: string, parse: ParseQuery): SoughtKey[] =>
  (family === 'kamerstukken'
    ? numbersSought(placeIn(query)?.rest ?? query, parse)
    : namesSought(query, family === 'aliassen')
  ).filter(({ key }) => key !== '');

/** A number without its dossier, and one that is not typed to its end; `isNumber` tells what they are. */
const SHORT = /^(?:\D*\s)?\D?(\d{1,4})\s*$/u;
const WORDS = /kst|dossier|kamerstuk(?:ken)?(?:dossier)?|nr?\b/gu;
const TYPED = /^[\d\s.,-]*[ivx]*[\d\s.,-]*$/u;

/** A number in full is sought with those of its dossier and those that end alike: it may be a slip. */
function numbersSought(query: string, parse: ParseQuery): SoughtKey[] {
  const ids = hasDossier(query) ? parse(query) : [];
  const typed = query.toLowerCase().replace(WORDS, '');
  const [, short] = (isNumber(query, true) && SHORT.exec(query)) || [];
  return [
    ...ids.flatMap((id) => [
      { key: plain(id), begins: false },
      { key: plain(dossierOf(id)), begins: true },
      { key: `nr${numberOf(id)}`, begins: false },
    ]),
    ...(short === undefined ? [] : [{ key: `nr${short}`, begins: true }]),
    { key: TYPED.test(typed) ? typed.replace(/[^\divx]/gu, '') : '', begins: true },
  ];
}

/** Longest run of words of a query that is looked up as one. */
const RUN = 8;

/** @param widely Whether words may also sound like a name, or be of the family of one of a paper. */
function namesSought(query: string, widely: boolean): SoughtKey[] {
  const wanted = withoutOperators(query);
  const tokens = tokenize(wanted);
  const content = contentTokens(wanted);
  const key = keyOf(content);
  // What is in capitals is a name, however short.
  const words = content
    .toSorted((a, b) => Number(b.capitals) - Number(a.capitals) || b.word.length - a.word.length)
    .flatMap(({ word, parts }) => [word, ...parts]);
  const exact = [
    ...[stem(key), ...(widely ? [sound(key)] : [])],
    ...words.flatMap((word) => (widely ? formsOf(word) : [word, stem(word)])),
    ...runsIn(tokens).flatMap((run) => [run, stem(run)]),
  ];
  return [
    ...[key, keyOf(tokens)].map((one) => ({ key: one, begins: true })),
    ...exact.map((one) => ({ key: one, begins: false })),
  ];
}

/** Words next to each other as one, the shortest runs first. */
const runsIn = (tokens: readonly Token[]): string[] =>
  Array.from({ length: RUN - 1 }, (_, at) => at + 2).flatMap((length) =>
    tokens.slice(length - 1).map((_, from) => keyOf(tokens.slice(from, from + length))),
  );

/** Puts what lists have together as if it were the whole, in the order of the whole. */
export function gather(lists: readonly (readonly Listed[])[]): Published {
  const things = distinct(lists.flat()).sort((a, b) => a.at - b.at);
  const papers = things.filter((thing) => 'paper' in thing);
  const entries = things.filter((thing) => 'entry' in thing);
  const sections: RegisterData['sections'] = [];
  const named = entries.filter(({ subject }) => !subject);
  const subjects = entries.filter(({ subject }) => subject);
  const registers = [...new Set(entries.map(({ register }) => register))];
  const byRegister = <T>(of: readonly ListedEntry[], write: (one: ListedEntry) => T) =>
    registers.map((name) => [name, of.filter(({ register }) => register === name).map(write)]);
  const data = (entry: ListedEntry) => entryIn(entry, sections);
  const others = byRegister([...named, ...subjects], ({ aliases }) => aliases);
  return {
    papers: {
      letters: things.flatMap((thing) => ('letter' in thing ? [thing.letter] : [])),
      papers: papers.map(({ paper }) => paper),
    },
    register: { entries: Object.fromEntries(byRegister(named, data)), sections },
    aliases: {
      subjects: subjects.map(data),
      others: Object.fromEntries([
        ...others,
        ['kamerstukken', papers.map(({ aliases }) => aliases)],
      ]),
    },
  };
}

/** Each thing once: as the list has it that tells its other names, if one does. */
function distinct(things: readonly Listed[]): Listed[] {
  const byKey = new Map<string, Listed>();
  for (const thing of things) {
    const key = `${'letter' in thing ? 'letter' : 'paper' in thing ? 'paper' : ''}${thing.at}`;
    const known = byKey.get(key);
    const tells = 'aliases' in thing && thing.aliases.length > 0;
    if (known === undefined || tells) byKey.set(key, thing);
  }
  return [...byKey.values()];
}

/** An entry with its section among those of the others. */
function entryIn({ entry, section }: ListedEntry, sections: RegisterData['sections']): EntryData {
  const [[, ...place], ...rest] = entry;
  if (section === undefined) return entry;
  const [href] = section;
  const known = sections.findIndex(([other]) => other === href);
  const at = known < 0 ? sections.push(section) - 1 : known;
  return [[at, ...place], ...rest];
}
