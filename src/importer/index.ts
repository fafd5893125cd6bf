import type { LocatedBrief } from '../content-files/brief.ts';
import { type Problem, assertNoProblems } from '../problem/problem.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import { layBlocks, measureLines } from './blocks.ts';
import { strangeCharacters } from './characters.ts';
import {
  citingHeadings,
  doubtfulLines,
  strayBlocks,
  alteringRepairs,
  unusedInBrief,
} from './doubts.ts';
import { locateHeadings, locateSignatures } from './headings.ts';
import { readLines, joinWords } from './words.ts';
import { writtenIds } from './mdx.ts';
import type { Tools } from './model.ts';
import { paginate } from './pages.ts';
import { recordInterventions } from './record.ts';
import { type SectionFile, sectionFiles, divideSections } from './sections.ts';
import { type ResolvedBlock, resolveWords } from './resolve-words.ts';

/** A letter as the importer makes it. */
export interface ImportedLetter {
  /** One file a section, in order. */
  files: SectionFile[];
  record: Verantwoording;
  /** What an editor should look at, though nothing stops. */
  remarks: Problem[];
}

/** The text as received. */
export interface Source {
  text: string;
  /** Its file, for messages. */
  file: string;
}

/**
 * Turns the text of a letter into the files of its sections, step by step: lines, pages,
 * blocks, whole words, sections, MDX.
 * @throws ContentError that lists everything wrong, or doubtful, at once.
 */
export function importLetter(
  { text, file }: Source,
  located: LocatedBrief,
  tools: Tools,
): ImportedLetter {
  const { value: brief, place } = located;
  assertNoProblems(strangeCharacters(text, file));
  const pages = paginate(readLines(text), located, file);
  const headings = locateHeadings(brief, place, pages.lines);
  const signatures = locateSignatures(brief, place, pages.lines);
  const measure = measureLines(pages.lines);
  const laid = layBlocks(pages.lines, headings.found, signatures.found, measure);
  const blocks = resolveWords(laid.blocks, brief, tools, file);
  assertNoProblems([
    ...pages.problems,
    ...headings.problems,
    ...signatures.problems,
    ...doubtfulLines(laid.blocks, measure, file, [...headings.misplaced, ...brief.openEnded]),
    ...strayBlocks(laid.blocks, file),
    ...blocks.flatMap(({ problems }) => problems),
    ...alteringRepairs(brief, place),
    ...unusedInBrief(brief, place, {
      blocks,
      furniture: pages.furniture,
      ids: citedIds(blocks, tools),
    }),
  ]);
  return {
    files: sectionFiles(divideSections(blocks, brief), brief, tools),
    record: recordInterventions(pages, laid, blocks),
    remarks: [...blocks.flatMap(({ remarks }) => remarks), ...citingHeadings(blocks, tools, file)],
  };
}

const citedIds = (blocks: readonly ResolvedBlock[], tools: Tools): Set<string> =>
  new Set(blocks.flatMap(({ words }) => writtenIds(joinWords(words).text, tools)));
