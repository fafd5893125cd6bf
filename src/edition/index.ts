import type { Dossier } from '../schemas/kamerstukken.ts';
import { assertNoProblems } from '../schemas/problem.ts';
import { checkAnswers, checkLetter } from './check.ts';
import { checkRegisters } from './check-registers.ts';
import { registerNames, type RegisterName } from './entries.ts';
import { type ContentFiles, type Loaded, loadContent } from './load.ts';
import type { Letter, Section } from './model.ts';
import { type LabelledNote, letterNotes } from './notes.ts';
import { buildPaper, dossierOf, type PaperEntry } from './papers.ts';
import { buildEntry, type Entry } from './registers.ts';

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
  /** Groups of words of one meaning, for search. */
  synonyms: string[][];
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
  check(content, sections);
  const entries = registerNames.map((name) => [
    name,
    content.registers[name].value.map((data) => buildEntry(name, data, sections)),
  ]);
  return {
    letters: content.letters,
    sections,
    notes: new Map(content.letters.flatMap((letter) => [...letterNotes(letter)])),
    papers: buildPapers(content, sections),
    dossiers: content.papers.value.dossiers,
    registers: Object.fromEntries(entries) as Edition['registers'],
    synonyms: content.synonyms,
  };
}

function check({ letters, papers, registers }: Loaded, sections: readonly Section[]): void {
  const known = {
    kamerstuk: new Set(papers.value.papers.flatMap(({ id, alsoFiledAs }) => [id, ...alsoFiledAs])),
    rechtsbron: new Set(registers.rechtsbronnen.value.map(({ id }) => id)),
  };
  assertNoProblems([
    ...letters.flatMap((letter) => checkLetter(letter, known)),
    ...checkAnswers(papers, sections),
    ...checkRegisters(registers, papers, sections),
  ]);
}

function buildPapers({ papers, registers }: Loaded, sections: readonly Section[]): PaperEntry[] {
  const dossiers = new Map(papers.value.dossiers.map((dossier) => [dossier.id, dossier]));
  return papers.value.papers.flatMap((paper) => {
    const dossier = dossiers.get(dossierOf(paper.id));
    return dossier ? [buildPaper(paper, dossier, sections, registers.rechtsbronnen.value)] : [];
  });
}
