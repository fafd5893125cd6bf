import { assertNoProblems, ContentError, type Problem } from '../schemas/problem.ts';
import { briefSchema } from '../schemas/brief.ts';
import type { Dossier } from '../schemas/kamerstukken.ts';
import { parseYaml } from '../schemas/yaml.ts';
import { checkAnswers, checkLetter } from './check.ts';
import { type EntryData, registerNames, type RegisterName } from './entries.ts';
import { buildLetter } from './letter.ts';
import type { Letter, Section } from './model.ts';
import {
  buildPaper,
  dossierOf,
  type PaperEntry,
  type PaperRegister,
  readPapers,
} from './papers.ts';
import { buildEntry, type Entry, readRegister } from './registers.ts';

/** Everything that is published: the letters, and what the registers say across them. */
export interface Edition {
  letters: Letter[];
  /** Every section of every letter in reading order, the openings and signatures too. */
  sections: Section[];
  papers: PaperEntry[];
  /** Dossiers of the papers, with their titles as far as confirmed. */
  dossiers: Dossier[];
  registers: { [R in RegisterName]: Entry<R>[] };
}

/** Access to the content folder, so that the edition can be built from any place. */
export interface ContentFiles {
  /** Names of the folders that hold a letter, in order. */
  letters: readonly string[];
  /** Text of a file by its path from the project's root; undefined when it does not exist. */
  read(file: string): string | undefined;
}

/**
 * Builds the edition from its content.
 * @throws ContentError that lists everything that is wrong, with file, line and field.
 */
export function buildEdition({ letters: folders, read }: ContentFiles): Edition {
  const need = (file: string) => read(file) ?? fail(file);
  const letters = folders.map((name) => {
    const file = `content/${name}/brief.yaml`;
    const brief = parseYaml(briefSchema, need(file), { file });
    return buildLetter({ brief, folder: `content/${name}`, read });
  });
  const papers = readPapers(need('content/kamerstukken.yaml'));
  const data = Object.fromEntries(
    registerNames.map((name) => [name, readRegister(name, need(`content/${name}.yaml`)).value]),
  ) as { [R in RegisterName]: EntryData<R>[] };
  const sections = letters.flatMap(({ opening, sections, signatures }) => [
    opening,
    ...sections,
    signatures,
  ]);
  assertNoProblems(problemsOf(letters, papers, data, sections));
  return {
    letters,
    sections,
    papers: buildPapers(papers, data, sections),
    dossiers: papers.value.dossiers,
    registers: Object.fromEntries(
      registerNames.map((name) => [
        name,
        data[name].map((entry) => buildEntry(name, entry, sections)),
      ]),
    ) as unknown as Edition['registers'],
  };
}

function problemsOf(
  letters: readonly Letter[],
  papers: PaperRegister,
  data: { rechtsbronnen: EntryData<'rechtsbronnen'>[] },
  sections: readonly Section[],
): Problem[] {
  const known = {
    kamerstuk: new Set(papers.value.papers.flatMap(({ id, alsoFiledAs }) => [id, ...alsoFiledAs])),
    rechtsbron: new Set(data.rechtsbronnen.map(({ id }) => id)),
  };
  return [
    ...letters.flatMap((letter) => checkLetter(letter, known)),
    ...checkAnswers(papers, sections),
  ];
}

function buildPapers(
  { value: { dossiers, papers } }: PaperRegister,
  { rechtsbronnen }: { rechtsbronnen: EntryData<'rechtsbronnen'>[] },
  sections: readonly Section[],
): PaperEntry[] {
  return papers.flatMap((paper) => {
    const dossier = dossiers.find(({ id }) => id === dossierOf(paper.id));
    return dossier ? [buildPaper(paper, dossier, sections, rechtsbronnen)] : [];
  });
}

function fail(file: string): never {
  throw new ContentError([
    { file, message: 'Unexpected absence of the file, expected it to exist' },
  ]);
}
