import { dossierOf } from '../../kamerstuk/index.ts';
import { type Edition, perEdition } from '../build/edition.ts';
import { registerNames } from '../build/entries.ts';
import type { PaperEntry } from '../build/papers.ts';
import { type AnyEntry, paperOf } from '../build/registers.ts';
import { type LetterSummary, partsInOrder, type Passage } from '../model.ts';
import { aroundLetter } from './dossier.ts';
import { lettersWithIds, papersWithIds } from './lookups.ts';

/**
 * Gives the edition as one letter sees it: the letter, the letters and papers that it cites or that
 * stand around it in a series, and the entries that it names, each with the passages of this letter
 * alone. Its pages and files depend on nothing else: they are kept until this changes, and nothing in
 * them grows with the number of letters. A concept sees the whole edition.
 */
export const editionOfLetter = perEdition((edition) => {
  let last: { id: string; seen: Edition } | undefined;
  // Pages and files are made letter by letter: who asks again mostly asks for the same.
  return (id: string): Edition => {
    last = last?.id === id ? last : { id, seen: restrict(edition, id) };
    return last.seen;
  };
});

function restrict(edition: Edition, id: string): Edition {
  const [letter] = lettersWithIds(edition)([id]);
  if (letter === undefined) return edition;
  const { entries, papers } = saidByLetter(edition).get(id) ?? nothing();
  const ids = [...idsFrom(edition, letter, entries), ...papers.keys()];
  const alone = partsInOrder(letter).flatMap((section) => section.dossiers);
  const dossiers = new Set([
    ...ids.map(dossierOf),
    ...letter.brief.dossiers.map((one) => one.id),
    ...alone,
  ]);
  return {
    ...edition,
    letters: lettersWithIds(edition)(ids),
    concepts: [],
    dossierPassages: {},
    papers: papersWithIds(edition)(ids).map(
      (paper) => papers.get(paper.data.id) ?? { ...paper, cited: [], related: [] },
    ),
    dossiers: edition.dossiers.filter((dossier) => dossiers.has(dossier.id)),
    registers: Object.fromEntries(
      registerNames.map((name) => [name, entries.filter(({ register }) => register === name)]),
    ) as unknown as Edition['registers'],
    series: edition.series.filter(({ groups }) =>
      groups.some((group) => group.papers.some((paper) => paper.id === id)),
    ),
  };
}

/** Ids of what the pages of a letter lead to: its own, those that it cites, and those around it. */
function idsFrom(edition: Edition, letter: LetterSummary, entries: readonly AnyEntry[]): string[] {
  return [
    letter.id,
    ...partsInOrder(letter).flatMap(({ cites }) => cites),
    ...entries.flatMap((entry) => paperOf(entry) ?? []),
    ...letter.brief.debates.map(({ report }) => report),
    ...aroundLetter(edition, letter).map(({ paper }) => paper.id),
  ];
}

/** What a letter names and cites, each with its passages there; papers by their official id. */
interface Said {
  entries: AnyEntry[];
  papers: Map<string, PaperEntry>;
}

const nothing = (): Said => ({ entries: [], papers: new Map() });

/** Of each letter, what it names and cites: one walk through all passages. */
const saidByLetter = perEdition(({ letters, registers, papers }) => {
  const said = new Map(letters.map(({ id }) => [id, nothing()]));
  const lettersOn = lettersWith(letters);
  for (const entry of registerNames.flatMap((name): AnyEntry[] => registers[name])) {
    const passages = byLetter(entry.passages);
    for (const letter of new Set([...passages.keys(), ...lettersOn(entry)]))
      said.get(letter)?.entries.push({ ...entry, passages: passages.get(letter) ?? [] });
  }
  for (const paper of papers) {
    const [cited, related] = [byLetter(paper.cited), byLetter(paper.related)];
    for (const letter of new Set([...cited.keys(), ...related.keys()]))
      said.get(letter)?.papers.set(paper.data.id, {
        ...paper,
        cited: cited.get(letter) ?? [],
        related: related.get(letter) ?? [],
      });
  }
  return said;
});

const byLetter = (passages: readonly Passage[]): Map<string, Passage[]> =>
  Map.groupBy(passages, ({ letter }) => letter);

/** Gives the letters that have a section on an entry, or the signature of a person. */
function lettersWith(letters: readonly LetterSummary[]): (entry: AnyEntry) => string[] {
  const ids = new Set(letters.map(({ id }) => id));
  const signed = Map.groupBy(
    letters.flatMap(({ id, brief }) => brief.signatories.map(({ name }) => ({ id, name }))),
    ({ name }) => name,
  );
  return ({ register, data, home }) => {
    const own = home?.split('/')[0] ?? '';
    const signing = register === 'personen' ? (signed.get(data.name) ?? []) : [];
    return [...(ids.has(own) ? [own] : []), ...signing.map(({ id }) => id)];
  };
}
