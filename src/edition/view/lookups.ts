import { withoutOthers } from '../../dutch/person.ts';
import { dossierOf } from '../../kamerstuk/index.ts';
import { perEdition } from '../build/edition.ts';
import { byNumber, type PaperEntry } from '../build/papers.ts';
import { type AnyEntry, paperOf } from '../build/registers.ts';
import type { LetterSummary, SectionSummary } from '../model.ts';

/* What pages look up in the whole edition, each indexed once. */

/** Gives the papers with any of the ids, each once, in the order of the register. */
export const papersWithIds = perEdition(({ papers }) => {
  const places = placesBy(papers, ({ ids }) => ids);
  return (ids: readonly string[]): PaperEntry[] => found(papers, places, ids);
});

/** Gives the papers that an entry is, named there by its date, or that it moved. */
export const papersOfEntry = perEdition(({ papers }) => {
  const byId = placesBy(papers, ({ ids }) => ids);
  const byMover = placesBy(papers, ({ data: { movers } }) => movers.map(withoutOthers));
  return (entry: AnyEntry): PaperEntry[] => {
    const paper = paperOf(entry);
    return paper === undefined ? found(papers, byMover, entry.names) : found(papers, byId, [paper]);
  };
});

/** Gives the papers with a number in a dossier, by number: also those that are filed there besides. */
export const papersInDossier = perEdition(({ papers }) => {
  const numbered = papers.flatMap((paper) => paper.ids.map((id) => ({ id, paper })));
  const byDossier = Map.groupBy(numbered, ({ id }) => dossierOf(id));
  return (dossier: string): { id: string; paper: PaperEntry }[] =>
    (byDossier.get(dossier) ?? []).toSorted((a, b) => byNumber(a.id, b.id));
});

/** Registers in which a name is looked up, what it more likely is first. */
const NAMED_IN = ['personen', 'organisaties', 'missies', 'plaatsen', 'begrippen'] as const;

/**
 * Gives the address of the thing that a name is of, in any form that letters or editors give it:
 * `Van Helvert c.s.`, `Dutch Relief Alliance (DRA)`. Undefined for a name that no register has.
 */
export const hrefOfName = perEdition(({ registers }) => {
  const hrefs = new Map<string, string>();
  for (const { names, href } of NAMED_IN.flatMap((name): AnyEntry[] => registers[name]))
    for (const name of names) if (!hrefs.has(name)) hrefs.set(name, href);
  return (name: string): string | undefined =>
    [name, withoutOthers(name), name.replace(/ \([^)]*\)$/u, '')]
      .map((form) => hrefs.get(form))
      .find((href) => href !== undefined);
});

/** Gives the letters with any of the ids. */
export const lettersWithIds = perEdition(({ letters }) => {
  const places = placesBy(letters, ({ id }) => [id]);
  return (ids: readonly string[]): LetterSummary[] => found(letters, places, ids);
});

/** Gives the signatures of the first letter that the bearer of one of the names signed. */
export const signedBy = perEdition(({ letters }) => {
  const places = placesBy(letters, ({ brief }) => brief.signatories.map(({ name }) => name));
  return (names: readonly string[]): SectionSummary | undefined =>
    found(letters, places, names)[0]?.signatures;
});

/** Places in a list by key; a thing may have several. */
function placesBy<T>(
  things: readonly T[],
  keysOf: (thing: T) => readonly string[],
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, thing] of things.entries())
    for (const key of keysOf(thing)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  return places;
}

/** The things with any of the keys, each once, in the order of their list. */
function found<T>(
  things: readonly T[],
  places: ReadonlyMap<string, readonly number[]>,
  keys: readonly string[],
): T[] {
  const at = new Set(keys.flatMap((key) => places.get(key) ?? []));
  return [...at].sort((a, b) => a - b).flatMap((place) => things[place] ?? []);
}
