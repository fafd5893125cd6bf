import { referencesIn } from '../../text/model.ts';
import { nameFinder } from '../../text/names.ts';
import { type Letter, partsInOrder, unitsOf, wordsOf } from '../model.ts';
import { type EntryData, formsOf, type Registered, type RegisterName } from './entries.ts';
import type { PaperRegister } from './papers.ts';
import { allEntries, type Registers } from './registers.ts';

/**
 * What the data of one letter depends on of the registers: the entries that it names or cites. It is
 * small, and part of the digest under which that data is kept.
 */
export interface Known {
  entries: Registered[];
  /** Canonical ids of papers that it cites and the register has. */
  papers: string[];
}

/** Gives what the registers say of a letter. */
export type Knowing = (letter: Letter) => Known;

/** Prepares the search for entries that letters name: one walk through the text of each. */
export function knowing(registers: Registers, papers: PaperRegister): Knowing {
  const entries = allEntries(registers);
  const find = nameFinder(
    entries.flatMap((entry) => {
      const { names, words } = formsOf(entry.data);
      return [...names, ...words].map((form) => [form, entry] as const);
    }),
  );
  const ids = new Set(papers.value.papers.flatMap(({ id, alsoFiledAs }) => [id, ...alsoFiledAs]));
  return (letter) => {
    const parts = partsInOrder(letter);
    const texts = [...parts.flatMap(wordsOf), ...letter.signed.map(({ text }) => text)];
    const named = new Set(texts.flatMap((text) => find(text).map(({ of }) => of)));
    const cited = new Set(
      parts
        .flatMap(unitsOf)
        .flatMap(referencesIn)
        .flatMap((one) => one.ids),
    );
    const countries = new Set(parts.flatMap((section) => section.countries));
    return {
      entries: entries.filter(
        (entry) =>
          named.has(entry) ||
          (entry.register === 'rechtsbronnen' && cited.has(entry.data.id)) ||
          (entry.register === 'plaatsen' && countries.has(entry.data.name)),
      ),
      papers: [...ids].filter((id) => cited.has(id)),
    };
  };
}

/** The entries of one register that a letter names or cites. */
export const knownIn = <R extends RegisterName>({ entries }: Known, register: R): EntryData<R>[] =>
  entries.flatMap((entry) => (entry.register === register ? [entry.data as EntryData<R>] : []));
