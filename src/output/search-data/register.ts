import { collectionTitles } from '../../schemas/sections.ts';
import type { Edition } from '../../edition/build/edition.ts';
import { unitOf } from '../../edition/build/passages.ts';
import { formsOf, type RegisterName, registerNames, sortOf } from '../../edition/build/entries.ts';
import type { LetterSummary, SectionSummary } from '../../edition/model.ts';
import { type AnyEntry, paperOf } from '../../edition/build/registers.ts';
import { alineaId } from '../../addresses/address.ts';
import { ui } from '../../interface/index.ts';
import { slugOf } from '../../dutch/fold.ts';
import { printedId } from '../../kamerstuk/index.ts';
import { different, nameStem } from './paper-data.ts';
import type { AliasData, EntryData, EntryPlace, RegisterData } from '../../search/model.ts';
import { type NameScores, type Target, targetChooser } from './targets.ts';

/** What the browser needs to find things by name, and by the other words that readers use. */
export interface Registers {
  /** `/zoek/register.json` */
  register: RegisterData;
  /** `/zoek/aliassen.json` */
  aliases: AliasData;
}

/**
 * Makes both, with their entries in the same order.
 * @param scores Those of the names in each letter, in order.
 */
export function registerData(edition: Edition, scores: readonly NameScores[]): Registers {
  const { letters, registers } = edition;
  const choose = targetChooser(edition, scores);
  const sections: SectionSummary[] = [];
  const kept = new Map<string, Short>();
  for (const name of registerNames)
    for (const entry of registers[name] as AnyEntry[])
      // A letter that is named by its date is found as the paper that it is.
      if (paperOf(entry) === undefined) keep(shorten(entry, choose(entry), sections), kept);
  const all = [...kept.values()];
  const named = all.filter(({ isSubject }) => !isSubject);
  const subjects = all.filter(({ isSubject }) => isSubject);
  return {
    register: {
      entries: byRegister(named, entryData),
      sections: sections.map((section) => sectionTuple(section, letterNames(letters))),
    },
    aliases: {
      subjects: subjects.map(entryData),
      others: byRegister([...named, ...subjects], aliasesOf),
    },
  };
}

/** What is written of the entries of each register, by its name. */
function byRegister<T>(entries: readonly Short[], write: (short: Short) => T): Record<string, T[]> {
  const of = (name: RegisterName) => entries.filter(({ register }) => register === name);
  return Object.fromEntries(registerNames.map((name) => [name, of(name).map(write)]));
}

/** An entry of a register with what search needs of it. */
interface Short {
  register: RegisterName;
  id: string;
  isSubject: boolean;
  place: EntryPlace;
  passages: number;
  name: string;
  /** Abbreviation, spellings and words. */
  forms: string[];
  aliases: string[];
}

/** A thing that two registers have under one name is sent once, with the names of both. */
function keep(short: Short, kept: Map<string, Short>): void {
  const key = JSON.stringify([nameStem(short.name), short.place[0]]);
  const first = kept.get(key);
  first?.forms.push(...short.forms);
  first?.aliases.push(...short.aliases);
  if (!first) kept.set(key, short);
}

const entryData = ({ place, passages, id, name, forms }: Short): EntryData => [
  place,
  passages,
  id === slugOf(name) ? '' : id,
  ui.format.capital(name),
  ...different(forms, [name]),
];

const aliasesOf = ({ name, forms, aliases }: Short): string[] =>
  different(aliases, [name, ...forms]);

function shorten(entry: AnyEntry, target: Target, sections: SectionSummary[]): Short {
  const { register, data, passages } = entry;
  const { id, name, aliases } = data;
  const isSubject = sortOf(entry) === undefined;
  const { names, words } = formsOf(data);
  const forms = [...names, ...words].filter((form) => form !== name);
  const count = new Set(passages.map(unitOf)).size;
  return {
    ...{ register, id, isSubject, name, forms },
    ...{ place: placeOf(target, sections), passages: count, aliases: [...aliases] },
  };
}

function placeOf({ section, passage, home }: Target, sections: SectionSummary[]): EntryPlace {
  if (!section) return [];
  const place = indexIn(sections, section);
  if (!passage) return [place];
  const [, fragment = ''] = passage.href.split('#');
  const { number, page } = passage;
  return [place, fragment === alineaId(number) ? number : fragment, page, ...named(home)];
}

const named = (home: boolean): [1?] => (home ? [] : [1]);

function indexIn(sections: SectionSummary[], section: SectionSummary): number {
  const place = sections.indexOf(section);
  return place < 0 ? sections.push(section) - 1 : place;
}

/** Names of letters by id, where there are several: each must be told from others. */
const letterNames = (letters: readonly LetterSummary[]): ReadonlyMap<string, string> =>
  new Map(
    letters.length < 2
      ? []
      : letters.map(({ id, brief }) => [
          id,
          ui.searchText.letterName(printedId(id), brief.date?.is),
        ]),
  );

function sectionTuple(
  section: SectionSummary,
  names: ReadonlyMap<string, string>,
): RegisterData['sections'][0] {
  const { href, letter, title, collection, page, endPage } = section;
  const part = collection === undefined ? '' : collectionTitles[collection];
  const place = [names.get(letter), !part.startsWith(title) && part, title];
  const end: [number?] = endPage === page ? [] : [endPage];
  return [href, place.filter(Boolean).join(' › '), page, ...end];
}
