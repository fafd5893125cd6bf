import type { Dossier } from '../../schemas/register/kamerstukken.ts';
import type { Publication } from '../../schemas/register/uitgave.ts';
import { assertNoProblems } from '../../problem/problem.ts';
import { checkLetter } from '../check/letter.ts';
import { checkPapers } from '../check/cited-papers.ts';
import { checkRegisters } from '../check/registers.ts';
import {
  type Citing,
  indexCitations,
  type Passage,
  type SectionIndex,
  indexSections,
} from './passages.ts';
import { namesOf, type Registered, registerNames, type RegisterName } from './entries.ts';
import { type ContentFiles, type Loaded, loadContent } from './load.ts';
import type { Letter, Section } from '../model.ts';
import { nameFinder } from '../../text/names.ts';
import { passagesNaming, buildEntry, entriesOf, type Entry } from './registers.ts';
import { type LabelledNote, letterNotes } from './notes.ts';
import { dossierOf } from '../../kamerstuk/index.ts';
import { buildPaper, type PaperEntry } from './papers.ts';

/** Everything that is published: the letters, and what the registers say across them. */
export interface Edition {
  letters: Letter[];
  /** Every section of every letter in reading order, the openings and signatures too. */
  sections: Section[];
  /** The editors' notes on each section, by its id, in the order of the text. */
  notes: ReadonlyMap<string, readonly LabelledNote[]>;
  papers: PaperEntry[];
  /** Dossiers of the papers, with their titles as far as confirmed. */
  dossiers: Dossier[];
  registers: { [R in RegisterName]: Entry<R>[] };
  /** Who publishes it, and where they can be found. */
  publication: Publication;
  /** Groups of words of one meaning, for search. */
  synonyms: string[][];
}

/** The content with what was found in the letters once, for all entries together. */
interface Indexed extends Loaded {
  sections: Section[];
  places: SectionIndex;
  citing: Citing;
}

/**
 * Builds the edition from its content.
 * @throws ContentError that lists everything that is wrong, with file, line and field.
 */
export function buildEdition(files: ContentFiles): Edition {
  const content = loadContent(files);
  const sections = content.letters.flatMap((letter) => [
    letter.opening,
    ...letter.sections,
    letter.signatures,
  ]);
  const indexed: Indexed = {
    ...{ ...content, sections },
    places: indexSections(sections),
    citing: indexCitations(sections),
  };
  check(indexed);
  const papers = buildPapers(indexed);
  assertNoProblems(checkPapers(content.papers, papers, indexed.places));
  return {
    ...{ letters: content.letters, sections, papers },
    notes: new Map(content.letters.flatMap((letter) => [...letterNotes(letter)])),
    dossiers: content.papers.value.dossiers,
    registers: buildRegisters(indexed, papers),
    publication: content.publication,
    synonyms: content.synonyms,
  };
}

function check({ letters, papers, registers }: Indexed): void {
  const lands = registers.plaatsen.value.filter(({ kind }) => kind === 'land');
  const known = {
    kamerstuk: new Set(papers.value.papers.flatMap(({ id, alsoFiledAs }) => [id, ...alsoFiledAs])),
    rechtsbron: new Set(registers.rechtsbronnen.value.map(({ id }) => id)),
    countries: new Set(lands.map(({ name }) => name)),
    findCountries: nameFinder(
      lands.flatMap((land) => namesOf(land).map((form) => [form, land.name] as const)),
    ),
  };
  assertNoProblems([
    ...letters.flatMap((letter) => checkLetter(letter, known)),
    ...checkRegisters(registers, papers, letters),
  ]);
}

function buildPapers({ papers, registers, places, citing }: Indexed): PaperEntry[] {
  const dossiers = new Map(papers.value.dossiers.map((dossier) => [dossier.id, dossier]));
  const found = { places, citing, instruments: registers.rechtsbronnen.value };
  return papers.value.papers.flatMap((paper) => {
    const dossier = dossiers.get(dossierOf(paper.id));
    return dossier ? [buildPaper(paper, dossier, found)] : [];
  });
}

function buildRegisters(
  { registers, sections, places, citing }: Indexed,
  papers: readonly PaperEntry[],
): Edition['registers'] {
  const entries = registerNames.flatMap((register) => entriesOf(registers, register));
  const named = passagesNaming(sections, entries);
  const ofPaper = new Map(papers.map(({ data, cited }) => [data.id, cited]));
  const built = entries.map((entry) =>
    buildEntry(entry.register, entry.data, {
      ...{ places, named: named.get(entry) ?? [] },
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
  const paper = 'kamerstuk' in data ? data.kamerstuk : undefined;
  return ofPaper.get(paper ?? '') ?? citing('rechtsbron', [data.id]);
}
