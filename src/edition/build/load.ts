import { allOrProblems, ContentError } from '../../problem/problem.ts';
import { synoniemenSchema } from '../../schemas/register/synoniemen.ts';
import { parseYaml } from '../../yaml/read.ts';
import { locateBrief } from '../../content-files/brief.ts';
import { registerNames } from './entries.ts';
import { readLetter } from './letter.ts';
import type { ReadLetter } from '../places.ts';
import { byNumber, type PaperRegister, readPapers } from './papers.ts';
import { readRegister, type Registers } from './registers.ts';

const SYNONYMS = 'content/synoniemen.yaml';

/** Access to the content folder, so that the edition can be built from any place. */
export interface ContentFiles {
  /** Names of the folders that hold a letter, in order. */
  letters: readonly string[];
  /** Paths of the MDX files in a letter's folder, from the project's root. */
  sections(folder: string): readonly string[];
  /** Text of a file by its path from the project's root; undefined when it does not exist. */
  read(file: string): string | undefined;
}

/** The content, each file checked against its schema. */
export interface Loaded {
  letters: ReadLetter[];
  papers: PaperRegister;
  registers: Registers;
  /** Groups of words of one meaning, for search. */
  synonyms: string[][];
}

/** Reads the registers, then the letters. @throws ContentError that lists what is wrong in them. */
export function loadContent({ letters, read, sections }: ContentFiles): Loaded {
  const need = (file: string) => read(file) ?? fail(file);
  const papers = readPapers(need('content/kamerstukken.yaml'));
  const registers = allOrProblems(
    registerNames.map(
      (name) => () => [name, readRegister(name, need(`content/${name}.yaml`))] as const,
    ),
  );
  const named = Object.fromEntries(registers) as unknown as Registers;
  return {
    papers,
    registers: named,
    synonyms: parseYaml(synoniemenSchema, need(SYNONYMS), { file: SYNONYMS }),
    letters: allOrProblems(
      letters.map((name) => () => {
        const folder = `content/${name}`;
        const file = `${folder}/brief.yaml`;
        const located = locateBrief(need(file), file);
        return readLetter({ ...located, folder, read, sections });
      }),
    ).sort(byAge),
  };
}

/** The newest letter last: by session year, and in a dossier by number; 651 is before 1000. */
const byAge = ({ letter: a }: ReadLetter, { letter: b }: ReadLetter): number =>
  byNumber(`${a.brief.sessionYear} ${a.id}`, `${b.brief.sessionYear} ${b.id}`);

function fail(file: string): never {
  const remedy = file.endsWith('/brief.yaml')
    ? 'Copy that of another letter and adapt it: src/schemas/letter/brief.ts explains each field.'
    : 'Put it back; one without entries holds [] alone.';
  const message = 'Unexpected absence of the file, expected it to exist';
  throw new ContentError([{ file, message, remedy }]);
}
