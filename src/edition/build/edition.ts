import { type Cache, NO_CACHE } from '../../cache/cache.ts';
import { dossierOf } from '../../kamerstuk/index.ts';
import { allOrProblems, assertNoProblems } from '../../problem/problem.ts';
import type { Dossier } from '../../schemas/register/kamerstukken.ts';
import type { Series } from '../../schemas/register/reeksen.ts';
import type { Publication } from '../../schemas/register/uitgave.ts';
import { checkPapers } from '../check/cited-papers.ts';
import { checkSeries } from '../check/series.ts';
import { checkNamed } from '../check/unnamed.ts';
import { checkRegisters } from '../check/entries.ts';
import {
  type Letter,
  type LetterSummary,
  partsInOrder,
  type SectionSummary,
  updatedOn,
} from '../model.ts';
import { type Registered, registerNames, type RegisterName } from './entries.ts';
import { dossiersOf, passagesOfDossiers } from './dossiers.ts';
import { knowing } from './known.ts';
import { lackedPages } from './lacked-pages.ts';
import { type LetterData, letterData } from './letter-data.ts';
import { type ContentFiles, loadShared, type Shared } from './load.ts';
import { buildPaper, byNumber, type PaperEntry, passagesOn } from './papers.ts';
import {
  type Citing,
  citingIn,
  homeKey,
  indexSections,
  type Mentions,
  mergeMentions,
  type Passage,
  type SectionIndex,
} from './passages.ts';
import { allEntries, buildEntry, type Entry, keyOf, wholeHomeOf } from './registers.ts';

/**
 * Everything that is published: the letters, and what the registers say across them. It is plain
 * data: it survives a round trip through JSON.
 */
export interface Edition {
  /** The letters that are published, the newest last. */
  letters: LetterSummary[];
  /** Letters with open doubts: they have pages, and are in nothing else. */
  concepts: LetterSummary[];
  /** Whether several letters are published: the head of a page leads to all of them then. */
  several: boolean;
  /** Pages that it lacks, because its letters have nothing for them, by their name: `missies`. */
  lacks: string[];
  /** Whether a day is known of any letter that is published: these make up the feed. */
  hasFeed: boolean;
  papers: PaperEntry[];
  /** Dossiers of the papers, with their titles as far as confirmed. */
  dossiers: Dossier[];
  /** Passages that cite a dossier without the number of a paper, by its id. */
  dossierPassages: Readonly<Record<string, Passage[]>>;
  registers: { [R in RegisterName]: Entry<R>[] };
  /** Who publishes it, and where they can be found. */
  publication: Publication;
  /** Groups of words of one meaning, for search. */
  synonyms: string[][];
  /** Papers that follow each other on one subject, as far as known. */
  series: Series[];
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
  (edition): ReadonlyMap<string, SectionSummary> =>
    new Map(
      sectionsOf({ letters: lettersWithPages(edition) }).map((section) => [section.id, section]),
    ),
);

/** The letters that have pages: those that are published, and the concepts. */
export const lettersWithPages = ({
  letters,
  concepts,
}: Pick<Edition, 'letters' | 'concepts'>): LetterSummary[] => [...letters, ...concepts];

/** Every section of every letter in reading order, the openings and signatures too. */
export const sectionsOf = ({ letters }: Pick<Edition, 'letters'>): SectionSummary[] =>
  letters.flatMap(partsInOrder<SectionSummary>);

/** The content with what was found in the letters once, for all entries together. */
interface Indexed extends Shared {
  mentions: Mentions;
  places: SectionIndex;
  citing: Citing;
}

/** The edition, and the letters with their texts. */
export interface Content {
  edition: Edition;
  /** A letter by its id, read when it is asked for: all of them may be more than fits in memory. */
  letterOf(id: string): Letter;
}

/**
 * Builds the edition from its content: of what its letters say in short, and of the registers.
 * @param cache What was made of letters before; those that did not change are taken from it.
 * @throws ContentError that lists everything that is wrong, with file, line and field.
 */
export function buildContent(files: ContentFiles, cache: Cache = NO_CACHE): Content {
  const shared = loadShared(files);
  const know = knowing(shared.registers, shared.papers);
  const made = allOrProblems(
    files.letters.map((name) => () => letterData(files, name, know, cache)),
  ).sort((a, b) => byAge(a.data.letter, b.data.letter));
  const data = made.map((one) => one.data);
  const all = indexLetters(data, shared);
  const named = new Set(data.flatMap((one) => [one.letter.id, ...one.named]));
  const forms = new Set(data.flatMap((one) => one.forms));
  assertNoProblems([
    ...made.flatMap(({ problems }) => problems),
    ...checkSeries(
      shared.series,
      shared.papers,
      data.map(({ letter }) => letter),
    ),
    ...checkRegisters(shared.registers, shared.papers, { sections: all.places.byId, forms }),
    ...(data.length > 0 ? checkNamed(shared.registers, shared.papers, named) : []),
  ]);
  const papersOfAll = buildPapers(all);
  assertNoProblems(checkPapers(shared.papers, papersOfAll, all.places));
  const published = data.filter(({ letter }) => letter.doubts === 0);
  const isWhole = published.length === data.length;
  const indexed = isWhole ? all : indexLetters(published, shared);
  const papers = (isWhole ? papersOfAll : buildPapers(indexed)).filter(isPublished);
  const letters = published.map(({ letter }) => letter);
  const registersOfAll = buildRegisters(indexed, papers);
  const edition = {
    letters,
    several: letters.length > 1,
    hasFeed: letters.some((letter) => updatedOn(letter) !== undefined),
    concepts: data.flatMap(({ letter }) => (letter.doubts > 0 ? [letter] : [])),
    papers,
    dossierPassages: passagesOfDossiers(indexed.mentions),
    dossiers: dossiersOf(shared.papers.value.dossiers, papers, letters),
    registers: registersOfAll,
    lacks: lackedPages(sectionsOf({ letters }), papers, registersOfAll),
    publication: shared.publication,
    synonyms: shared.synonyms,
    series: shared.series.value,
  };
  const readers = new Map(made.map(({ data: { letter }, letter: read }) => [letter.id, read]));
  return { edition, letterOf: lastOnes((id) => readers.get(id)?.() ?? unknownLetter(id)) };
}

/** Builds the edition alone; see `buildContent`. */
export const buildEdition = (files: ContentFiles, cache?: Cache): Edition =>
  buildContent(files, cache).edition;

/** How many letters are held in memory: pages are made letter by letter. */
const HELD = 4;

/** Holds the letters that were read last. */
function lastOnes(read: (id: string) => Letter): (id: string) => Letter {
  const held = new Map<string, Letter>();
  return (id) => {
    const letter = held.get(id) ?? read(id);
    held.delete(id);
    held.set(id, letter);
    const [oldest] = held.keys();
    if (held.size > HELD && oldest !== undefined) held.delete(oldest);
    return letter;
  };
}

function unknownLetter(id: string): never {
  throw new Error(`Unexpected letter ${id}, expected one of the edition`);
}

/** Finds what letters name and cite, for all entries together. */
function indexLetters(data: readonly LetterData[], shared: Shared): Indexed {
  const mentions = mergeMentions(data.map((one) => one.mentions));
  const places = indexSections(sectionsOf({ letters: data.map(({ letter }) => letter) }));
  return { ...shared, mentions, places, citing: citingIn(mentions) };
}

/** An entry that a draft made is published with a letter that cites it, or once it is described. */
const isPublished = (paper: PaperEntry): boolean =>
  !paper.data.undescribed || passagesOn(paper).length > 0;

/** Orders letters, the newest last: by session year, and in a dossier by number; 651 is before 1000. */
export const byAge = (a: LetterSummary, b: LetterSummary): number =>
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
      atHome: mentions[homeKey(wholeHomeOf(entry) ?? '')] ?? [],
      cited: citedOf(entry, citing, ofPaper),
    }),
  );
  return Object.fromEntries(
    registerNames.map((name) => [
      name,
      built.filter(
        ({ register, data, passages }) =>
          register === name && (!data.undescribed || passages.length > 0),
      ),
    ]),
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
