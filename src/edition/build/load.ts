import { allOrProblems, ContentError } from '../../problem/problem.ts';
import { reeksenSchema, type Series } from '../../schemas/register/reeksen.ts';
import { synoniemenSchema } from '../../schemas/register/synoniemen.ts';
import { type Publication, uitgaveSchema } from '../../schemas/register/uitgave.ts';
import { type Located, locateYaml, parseYaml } from '../../yaml/read.ts';
import { locateBrief } from '../../content-files/brief.ts';
import { DOUBTS } from '../../content-files/doubts.ts';
import { registerNames } from './entries.ts';
import { readLetter } from './letter.ts';
import type { ReadLetter } from '../places.ts';
import { type PaperRegister, readPapers } from './papers.ts';
import { readRegister, type Registers } from './registers.ts';

/** Access to a content folder, so that the edition can be built from any place. */
export interface ContentFiles {
  /** The folder, as messages name it: `content`. */
  folder: string;
  /** Names of the folders that hold a letter, in order. */
  letters: readonly string[];
  /** Paths of the MDX files in a letter's folder, each with that of the folder before it. */
  sections(folder: string): readonly string[];
  /** Text of a file by its path; undefined when it does not exist. */
  read(file: string): string | undefined;
}

/** What is shared by letters, each file checked against its schema. */
export interface Shared {
  papers: PaperRegister;
  registers: Registers;
  /** Who publishes it all. */
  publication: Publication;
  /** Groups of words of one meaning, for search. */
  synonyms: string[][];
  /** Papers that follow each other on one subject. */
  series: Located<Series[]>;
}

/** Reads the registers; one without a file is empty. @throws ContentError that lists what is wrong. */
export function loadShared({ folder, read }: ContentFiles): Shared {
  const papersFile = `${folder}/kamerstukken.yaml`;
  const papers = readPapers(read(papersFile) ?? NO_PAPERS, papersFile);
  const registers = allOrProblems(
    registerNames.map((name) => () => {
      const file = `${folder}/${name}.yaml`;
      return [name, readRegister(name, read(file) ?? NOTHING, file)] as const;
    }),
  );
  return {
    papers,
    registers: Object.fromEntries(registers) as unknown as Registers,
    publication: readPublication(read, `${folder}/uitgave.yaml`),
    synonyms: readSynonyms(read, `${folder}/synoniemen.yaml`),
    series: readSeries(read, `${folder}/reeksen.yaml`),
  };
}

/** Reads one letter. @throws ContentError that lists what is missing or wrong. */
export function loadLetter(
  { folder: content, read, sections }: ContentFiles,
  name: string,
): ReadLetter {
  const folder = `${content}/${name}`;
  const file = `${folder}/brief.yaml`;
  const located = locateBrief(read(file) ?? fail(file), file, content);
  return readLetter({ ...located, folder, read, sections });
}

/** Texts of all files that a letter is read from, by path: its own digest is made of these. */
export function letterTexts(
  { folder: content, read, sections }: ContentFiles,
  name: string,
): (readonly [path: string, text: string | undefined])[] {
  const folder = `${content}/${name}`;
  const own = ['brief.yaml', 'verantwoording.yaml', DOUBTS].map((file) => `${folder}/${file}`);
  return [...own, ...sections(folder)].map((file) => [file, read(file)] as const);
}

/** YAML of a register, and of that of papers, without entries. */
const NOTHING = '[]';
const NO_PAPERS = '{ dossiers: [], papers: [] }';

const readPublication = (read: ContentFiles['read'], file: string): Publication =>
  parseYaml(uitgaveSchema, read(file) ?? '{}', { file });

const readSynonyms = (read: ContentFiles['read'], file: string): string[][] =>
  parseYaml(synoniemenSchema, read(file) ?? NOTHING, { file });

const readSeries = (read: ContentFiles['read'], file: string): Located<Series[]> =>
  locateYaml(reeksenSchema, read(file) ?? NOTHING, { file });

function fail(file: string): never {
  const remedy =
    'Copy that of another letter and adapt it: src/schemas/letter/brief.ts explains each field.';
  throw new ContentError([{ file, message: 'File not found', remedy }]);
}
