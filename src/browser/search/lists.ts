import type { Loaded, Part } from '../../search/answer.ts';
import { hasDossier, placeIn } from '../../search/identity/numbers.ts';
import { type Family, gather, keysSought, type Listed } from '../../search/lists.ts';
import type { LetterNumbers } from '../../search/model.ts';
import { type Parts, partsWith } from '../../search/parts.ts';
import { json } from '../dom/json.ts';
import type { PublishedFor } from './load.ts';

/* Fetches lists of numbers and names, where these are divided. */

const PARTS = ['papers', 'names', 'texts'] as const;

/** The files whose lists each part needs. */
const FAMILIES: Readonly<Record<(typeof PARTS)[number], readonly Family[]>> = {
  papers: ['kamerstukken'],
  names: ['kamerstukken', 'register'],
  texts: ['kamerstukken', 'register', 'aliassen'],
};

/** What is fetched so far: which lists there are, what they have, and all letters. */
const parts = new Map<Family, Parts>();
const held = new Map<string, readonly Listed[]>();
let letters: LetterNumbers[] | undefined;

/** Addresses of the lists of a file that a query needs. */
const listsFor = (
  family: Family,
  known: Parts,
  query: string,
  { grammar = () => [] }: Loaded,
): string[] =>
  partsWith(keysSought(family, query, grammar), known).map(
    (part) => `/zoek/${family}/${part}.json`,
  );

/**
 * Makes nothing of the parts that a query needs other lists for than are here. What needs no other
 * stays: to load it again would fetch no list that lacks, and so be done again without end.
 */
export function forget(query: string, loaded: Loaded): void {
  const lacks = (family: Family): boolean => {
    const known = parts.get(family);
    return known !== undefined && listsFor(family, known, query, loaded).some(isLacking);
  };
  for (const part of PARTS) if (FAMILIES[part].some(lacks)) loaded[part] = undefined;
}

const isLacking = (address: string): boolean => !held.has(address);

/** Fetches the lists that a query needs, and gives all that is here as if it were the whole. */
export async function publishedFor(
  query: string,
  part: Exclude<Part, 'grammar'>,
  loaded: Loaded,
): Promise<PublishedFor> {
  if (hasDossier(query)) loaded.grammar ??= (await import('../../kamerstuk/query.ts')).parseQuery;
  // A page or paragraph may be of any letter.
  const all =
    part === 'texts' || placeIn(query) ? json<LetterNumbers[]>('/zoek/brieven.json') : letters;
  await Promise.all(FAMILIES[part].map((family) => fetchLists(family, query, loaded)));
  letters = (await all) ?? letters;
  const { papers, register, aliases } = gather([...held.values()]);
  return {
    papers: { ...papers, letters: letters ?? papers.letters },
    register: () => Promise.resolve(register),
    aliases: () => Promise.resolve(aliases),
  };
}

async function fetchLists(family: Family, query: string, loaded: Loaded): Promise<void> {
  const known = await json<Parts>(`/zoek/${family}.json`);
  parts.set(family, known);
  await Promise.all(
    listsFor(family, known, query, loaded).map(async (address) =>
      held.set(address, await json<readonly Listed[]>(address)),
    ),
  );
}
