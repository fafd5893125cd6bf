import {
  type Family,
  keysOfName,
  keysOfNumber,
  keysOfSound,
  keysOfWords,
  type Listed,
  type ListedEntry,
  type Published,
} from '../../search/lists.ts';
import type { EntryData, PaperData } from '../../search/model.ts';
import { KIND_WORDS } from '../../search/text/search-papers.ts';
import { divide } from './divide.ts';

/** Most that a list takes, in characters: some 2 KB when it is sent. */
const LONGEST = 12_000;
/** Of how many things a key has a list tells: those that most passages name. */
const BEST = 40;

/**
 * Divides numbers and names by what they are looked up by; see `src/search/lists.ts`.
 * @param longest Most that a list takes, in characters of JSON.
 */
export function divideNames(
  published: Published,
  longest = LONGEST,
): Record<Family, Map<string, Listed[]>> {
  const listsOf = (things: Keyed) => listsBy(things, longest);
  const letters = published.papers.letters.map((letter, at) => ({ at, letter }));
  const others = published.aliases.others['kamerstukken'] ?? [];
  const papers = published.papers.papers.map((paper, at) => ({
    ...{ at, paper },
    aliases: others[at] ?? [],
  }));
  const entries = entriesOf(published);
  const named = entries.filter(({ subject }) => !subject);
  return {
    kamerstukken: listsOf([
      ...letters.map((letter) => [letter, keysOfNumber(letter.letter.id)] as const),
      ...papers.map((paper) => [bare(paper), idsOf(paper.paper).flatMap(keysOfNumber)] as const),
    ]),
    register: listsOf([
      ...papers.map((paper) => [bare(paper), formsOf(paper.paper).flatMap(keysOfName)] as const),
      ...named.map((entry) => [bare(entry), formsIn(entry.entry).flatMap(keysOfName)] as const),
    ]),
    aliassen: listsOf([
      ...papers.map(
        (one) =>
          [
            one,
            [
              ...one.aliases.flatMap(keysOfName),
              ...[...formsOf(one.paper), ...one.aliases].flatMap(keysOfSound),
              ...keysOfWords(wordsOf(one.paper)),
            ],
          ] as const,
      ),
      ...entries.map((one) => {
        const forms = [...formsIn(one.entry), ...one.aliases];
        const own = one.subject ? forms : one.aliases;
        return [one, [...own.flatMap(keysOfName), ...forms.flatMap(keysOfSound)]] as const;
      }),
    ]),
  };
}

/** As it is sent where its other names are not searched. */
const bare = <T extends { aliases: string[] }>(one: T): T => ({ ...one, aliases: [] });

/** Ids of a paper, and the numbers that it bears elsewhere. */
const idsOf = ({ ids, names }: PaperData): string[] => [
  ...ids,
  ...names.filter((name) => /^[\dA-Z-]+-[\dA-Z]+$/u.test(name)),
];

const formsOf = ({ name, names }: PaperData): string[] => [name, ...names];

const wordsOf = ({ name, kind, subject = '', names }: PaperData): string =>
  [name, KIND_WORDS[kind], subject, ...names].join(' . ');

const formsIn = ([, , , name, ...others]: EntryData): string[] => [name, ...others];

/** The entries of all registers in order, the subjects after the terms. */
function entriesOf({ register, aliases }: Published): ListedEntry[] {
  const all = Object.entries(register.entries).flatMap(([name, named]) => {
    const data = name === 'begrippen' ? [...named, ...aliases.subjects] : named;
    return data.map((entry, place) => ({
      ...{ register: name, entry, aliases: aliases.others[name]?.[place] ?? [] },
      section: register.sections[entry[0][0] ?? -1],
      subject: place >= named.length,
    }));
  });
  return all.map((entry, at) => ({ at, ...entry }));
}

/** Things, each with what it is looked up by. */
type Keyed = readonly (readonly [thing: Listed, keys: readonly string[]])[];

/** Lists of things by their keys, each thing once in a list. */
function listsBy(things: Keyed, longest: number): Map<string, Listed[]> {
  const byKey = new Map<string, Listed[]>();
  for (const [thing, keys] of things)
    for (const key of new Set(keys)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [thing]);
      else known.push(thing);
    }
  byKey.delete('');
  const best = [...byKey].map(([key, all]) => [key, bestOf(all)] as const);
  return new Map(
    [...divide(best, longest)].map(([key, list]) => [
      key,
      [...new Set(list.flatMap(([, found]) => found))],
    ]),
  );
}

const bestOf = (things: readonly Listed[]): Listed[] =>
  things.toSorted((a, b) => passagesOf(b) - passagesOf(a)).slice(0, BEST);

function passagesOf(thing: Listed): number {
  if ('letter' in thing) return 0;
  return 'paper' in thing ? thing.paper.passages : thing.entry[1];
}
