import { digestOf } from '../../cache/cache.ts';
import { referencesIn } from '../../text/model.ts';
import { nameFinder } from '../../text/names.ts';
import { type Letter, partsInOrder, unitsOf, wordsOf } from '../model.ts';
import { type EntryData, formsOf, type Registered, type RegisterName } from './entries.ts';
import type { PaperRegister } from './papers.ts';
import { type Claim, claimsIn } from './quoted.ts';
import { allEntries, type Registers, wholeHomeOf } from './registers.ts';

/**
 * What the data of one letter depends on of the registers: the entries that it names or cites. It is
 * small, and part of the digest under which that data is kept.
 */
export interface Known {
  entries: Registered[];
  /** Canonical ids of papers that it cites and the register has. */
  papers: string[];
  /** What registers quote of it. */
  claims: Claim[];
  /** Sections of it all of whose texts belong to an entry. */
  homes: string[];
}

/** Gives what the registers say of letters. */
export interface Knowing {
  of(letter: Letter): Known;
  /** Digest of all registers. */
  registers: string;
}

/** Prepares the search for entries that letters name: one walk through the text of each. */
export function knowing(registers: Registers, papers: PaperRegister): Knowing {
  const entries = allEntries(registers);
  const find = nameFinder(
    entries.flatMap((entry) => {
      const { names, words } = formsOf(entry.data);
      return [...names, ...words].map((form) => [form, entry] as const);
    }),
  );
  const claims = Map.groupBy(allClaims(entries, papers), ({ section }) => section?.split('/')[0]);
  const homes = Map.groupBy(
    entries.flatMap((entry) => wholeHomeOf(entry) ?? []),
    (section) => section.split('/')[0],
  );
  const ids = new Set(papers.value.papers.flatMap(({ id, alsoFiledAs }) => [id, ...alsoFiledAs]));
  const of = (letter: Letter): Known => {
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
    const known = entries.filter(
      (entry) =>
        named.has(entry) ||
        (entry.register === 'rechtsbronnen' && cited.has(entry.data.id)) ||
        (entry.register === 'plaatsen' && countries.has(entry.data.name)),
    );
    return {
      entries: known,
      papers: [...ids].filter((id) => cited.has(id)),
      claims: [...(claims.get(letter.id) ?? []), ...known.flatMap(meaningOf)],
      homes: homes.get(letter.id) ?? [],
    };
  };
  return { of, registers: digestOf(entries, papers.value) };
}

/** What the registers quote of sections that they name. */
const allClaims = (entries: readonly Registered[], { value: { papers } }: PaperRegister): Claim[] =>
  [...entries.flatMap(({ data }) => claimsIn(data, data.home)), ...claimsIn(papers)].filter(
    ({ section }) => section !== undefined,
  );

/** What a letter says of a term, in whatever section that is. */
const meaningOf = ({ register, data }: Registered): Claim[] =>
  register === 'begrippen' && data.meaning !== undefined
    ? [{ section: undefined, quote: data.meaning }]
    : [];

/** The entries of one register that a letter names or cites. */
export const knownIn = <R extends RegisterName>({ entries }: Known, register: R): EntryData<R>[] =>
  entries.flatMap((entry) => (entry.register === register ? [entry.data as EntryData<R>] : []));
