import { type Cache, NO_CACHE } from '../../cache/cache.ts';
import { dossierOf } from '../../kamerstuk/index.ts';
import { allOrProblems, assertNoProblems } from '../../problem/problem.ts';
import type { Dossier } from '../../schemas/register/kamerstukken.ts';
import type { Publication } from '../../schemas/register/uitgave.ts';
import { checkPapers } from '../check/cited-papers.ts';
import { checkRegisters } from '../check/registers.ts';
import { type Letter, partsInOrder, type Section } from '../model.ts';
import { type Registered, registerNames, type RegisterName } from './entries.ts';
import { knowing } from './known.ts';
import { letterData } from './letter-data.ts';
import { type ContentFiles, loadShared, type Shared } from './load.ts';
import { buildPaper, byNumber, type PaperEntry } from './papers.ts';
import {
  type Citing,
  citingIn,
  indexSections,
  type Mentions,
  mergeMentions,
  type Passage,
  type SectionIndex,
} from './passages.ts';
import { allEntries, buildEntry, type Entry, keyOf } from './registers.ts';

/**
 * Everything that is published: the letters, and what the registers say across them. It is plain
 * data: it survives a round trip through JSON.
 */
export interface Edition {
  letters: Letter[];
  papers: PaperEntry[];
  /** Dossiers of the papers, with their titles as far as confirmed. */
  dossiers: Dossier[];
  registers: { [R in RegisterName]: Entry<R>[] };
  /** Who publishes it, and where they can be found. */
  publication: Publication;
  /** Groups of words of one meaning, for search. */
  synonyms: string[][];
}

/** Works something out once for each edition, however many pages ask for it. */
export function perEdition<T>(make: (edition: Edition) => T): (edition: Edition) => T {
  const made = new WeakMap<Edition, { value: T }>();
  return (edition) => {
    const known = made.get(edition) ?? { value: make(edition) };
    made.set(edition, known);
    return known.value;
  };
}

/** Sections of all letters, by id. */
export const sectionsById = perEdition(
  (edition): ReadonlyMap<string, Section> =>
    new Map(sectionsOf(edition).map((section) => [section.id, section])),
);

/** Every section of every letter in reading order, the openings and signatures too. */
export const sectionsOf = ({ letters }: Pick<Edition, 'letters'>): Section[] =>
  letters.flatMap(partsInOrder);

/** The content with what was found in the letters once, for all entries together. */
interface Indexed extends Shared {
  letters: Letter[];
  mentions: Mentions;
  places: SectionIndex;
  citing: Citing;
}

/**
 * Builds the edition from its content.
 * @param cache What was made of letters before; those that did not change are taken from it.
 * @throws ContentError that lists everything that is wrong, with file, line and field.
 */
export function buildEdition(files: ContentFiles, cache: Cache = NO_CACHE): Edition {
  const shared = loadShared(files);
  const know = knowing(shared.registers, shared.papers);
  const made = allOrProblems(
    files.letters.map((name) => () => letterData(files, name, know, cache)),
  ).sort((a, b) => byAge(a.data.letter, b.data.letter));
  const letters = made.map(({ data }) => data.letter);
  assertNoProblems([
    ...made.flatMap(({ problems }) => problems),
    ...checkRegisters(shared.registers, shared.papers, letters),
  ]);
  const mentions = mergeMentions(made.map(({ data }) => data.mentions));
  const indexed: Indexed = {
    ...{ ...shared, letters, mentions },
    places: indexSections(sectionsOf({ letters })),
    citing: citingIn(mentions),
  };
  const papers = buildPapers(indexed);
  assertNoProblems(checkPapers(shared.papers, papers, indexed.places));
  return {
    ...{ letters, papers },
    dossiers: shared.papers.value.dossiers,
    registers: buildRegisters(indexed, papers),
    publication: shared.publication,
    synonyms: shared.synonyms,
  };
}

/** The newest letter last: by session year, and in a dossier by number; 651 is before 1000. */
const byAge = (a: Letter, b: Letter): number =>
  byNumber(`${a.brief.sessionYear} ${a.id}`, `${b.brief.sessionYear} ${b.id}`);

function buildPapers({ papers, registers, places, citing }: Indexed): PaperEntry[] {
  const dossiers = new Map(papers.value.dossiers.map((dossier) => [dossier.id, dossier]));
  const found = { places, citing, instruments: registers.rechtsbronnen.value };
  return papers.value.papers.flatMap((paper) => {
    const dossier = dossiers.get(dossierOf(paper.id));
    return dossier ? [buildPaper(paper, dossier, found)] : [];
  });
}

function buildRegisters(
  { registers, mentions, places, citing }: Indexed,
  papers: readonly PaperEntry[],
): Edition['registers'] {
  const ofPaper = new Map(papers.map(({ data, cited }) => [data.id, cited]));
  const built = allEntries(registers).map((entry) =>
    buildEntry(entry, {
      ...{ places, named: mentions[keyOf(entry)] ?? [] },
      cited: citedOf(entry, citing, ofPaper),
    }),
  );
  return Object.fromEntries(
    registerNames.map((name) => [name, built.filter(({ register }) => register === name)]),
  ) as Edition['registers'];
}

/** What cites a source; of one that is a paper, what cites the paper. */
function citedOf(
  { register, data }: Registered,
  citing: Citing,
  ofPaper: ReadonlyMap<string, Passage[]>,
): readonly Passage[] {
  if (register !== 'rechtsbronnen') return [];
  return ofPaper.get(data.kamerstuk ?? '') ?? citing('rechtsbron', [data.id]);
}
