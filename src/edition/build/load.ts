import { allOrProblems, ContentError } from '../../problem/problem.ts';
import { synoniemenSchema } from '../../schemas/register/synoniemen.ts';
import { type Publication, uitgaveSchema } from '../../schemas/register/uitgave.ts';
import { parseYaml } from '../../yaml/read.ts';
import { locateBrief } from '../../content-files/brief.ts';
import { registerNames } from './entries.ts';
import { readLetter } from './letter.ts';
import type { ReadLetter } from '../places.ts';
import { byNumber, type PaperRegister, readPapers } from './papers.ts';
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

/** The content, each file checked against its schema. */
export interface Loaded {
  letters: ReadLetter[];
  papers: PaperRegister;
  registers: Registers;
  /** Who publishes it all. */
  publication: Publication;
  /** Groups of words of one meaning, for search. */
  synonyms: string[][];
}

/**
 * Reads the registers, then the letters; a register without a file is empty.
 * @throws ContentError that lists what is wrong in them.
 */
export function loadContent({ folder: content, letters, read, sections }: ContentFiles): Loaded {
  const papersFile = `${content}/kamerstukken.yaml`;
  const papers = readPapers(read(papersFile) ?? NO_PAPERS, papersFile);
  const registers = allOrProblems(
    registerNames.map((name) => () => {
      const file = `${content}/${name}.yaml`;
      return [name, readRegister(name, read(file) ?? NOTHING, file)] as const;
    }),
  );
  const named = Object.fromEntries(registers) as unknown as Registers;
  return {
    papers,
    registers: named,
    publication: readPublication(read, `${content}/uitgave.yaml`),
    synonyms: readSynonyms(read, `${content}/synoniemen.yaml`),
    letters: allOrProblems(
      letters.map((name) => () => {
        const folder = `${content}/${name}`;
        const file = `${folder}/brief.yaml`;
        const located = locateBrief(read(file) ?? fail(file), file, content);
        return readLetter({ ...located, folder, read, sections });
      }),
    ).sort(byAge),
  };
}

/** YAML of a register, and of that of papers, without entries. */
const NOTHING = '[]';
const NO_PAPERS = '{ dossiers: [], papers: [] }';

const readPublication = (read: ContentFiles['read'], file: string): Publication =>
  parseYaml(uitgaveSchema, read(file) ?? '{}', { file });

const readSynonyms = (read: ContentFiles['read'], file: string): string[][] =>
  parseYaml(synoniemenSchema, read(file) ?? NOTHING, { file });

/** The newest letter last: by session year, and in a dossier by number; 651 is before 1000. */
const byAge = ({ letter: a }: ReadLetter, { letter: b }: ReadLetter): number =>
  byNumber(`${a.brief.sessionYear} ${a.id}`, `${b.brief.sessionYear} ${b.id}`);

function fail(file: string): never {
  const remedy =
    'Copy that of another letter and adapt it: src/schemas/letter/brief.ts explains each field.';
  throw new ContentError([{ file, message: 'File not found', remedy }]);
}
