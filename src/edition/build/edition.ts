import type { Dossier } from '../../schemas/register/kamerstukken.ts';
import type { Publication } from '../../schemas/register/uitgave.ts';
import { assertNoProblems } from '../../problem/problem.ts';
import { checkEdition } from '../checks.ts';
import { checkPapers } from '../check/cited-papers.ts';
import {
  type Citing,
  indexCitations,
  type Passage,
  type SectionIndex,
  indexSections,
} from './passages.ts';
import { type Registered, registerNames, type RegisterName } from './entries.ts';
import { type ContentFiles, type Loaded, loadContent } from './load.ts';
import { type Letter, partsInOrder, type Section } from '../model.ts';
import { dossierOf } from '../../kamerstuk/index.ts';
import { knownWords, markLetter } from './mark.ts';
import { buildPaper, type PaperEntry } from './papers.ts';
import { buildEntry, entriesOf, type Entry, passagesNaming } from './registers.ts';

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

/** Every section of every letter in reading order, the openings and signatures too. */
export const sectionsOf = ({ letters }: Pick<Edition, 'letters'>): Section[] =>
  letters.flatMap(partsInOrder);

/** The content with what was found in the letters once, for all entries together. */
interface Indexed extends Omit<Loaded, 'letters'> {
  letters: Letter[];
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
  const { begrippen, organisaties } = content.registers;
  const known = knownWords(begrippen.value, organisaties.value);
  assertNoProblems(checkEdition(content));
  const letters = content.letters.map(({ letter }) => markLetter(letter, known));
  const sections = sectionsOf({ letters });
  const indexed: Indexed = {
    ...{ ...content, letters, sections },
    places: indexSections(sections),
    citing: indexCitations(sections),
  };
  const papers = buildPapers(indexed);
  assertNoProblems(checkPapers(content.papers, papers, indexed.places));
  return {
    ...{ letters, papers },
    dossiers: content.papers.value.dossiers,
    registers: buildRegisters(indexed, papers),
    publication: content.publication,
    synonyms: content.synonyms,
  };
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
    buildEntry(entry, {
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
  return ofPaper.get(data.kamerstuk ?? '') ?? citing('rechtsbron', [data.id]);
}
