import type { LocatedBrief } from '../content-files/brief.ts';
import { type Problem, assertNoProblems } from '../problem/problem.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import { layBlocks } from './blocks.ts';
import { strangeCharacters } from './characters.ts';
import { doubtfulLines, strayBlocks, unusedInBrief } from './doubts.ts';
import { callingHeadings, citingHeadings, misplacedAnnexes } from './heading-doubts.ts';
import { takeFootnotes } from './footnotes.ts';
import { takeHead } from './head.ts';
import { locateHeadings, locateSignatures } from './headings.ts';
import { readLines } from './read-lines.ts';
import { joinWords } from './words.ts';
import { writtenIds } from './mdx.ts';
import { loneMarks } from './marks.ts';
import type { Block, Line, PagedLine, Tools } from './printed-letter.ts';
import { paginate } from './pages.ts';
import type { LetterWords } from './print-pages.ts';
import { recordInterventions } from './record.ts';
import { type SectionFile, sectionFiles, divideSections } from './sections.ts';
import { alteringRepairs, resolveWords, textsOf } from './resolve-words.ts';
import { underEachOther } from './side-by-side.ts';
import { measureLines } from './seams.ts';

/** A letter as the importer makes it. */
export interface ImportedLetter {
  /** One file a section, in order. */
  files: SectionFile[];
  record: Verantwoording;
  /** What an editor should look at, though nothing stops. */
  remarks: Problem[];
  /** Words of each heading, paragraph, item, cell and footnote below the head. */
  texts: string[];
  /** The same with where they stand. */
  words: LetterWords;
}

/** A letter as received, in lines. */
export interface Source {
  lines: readonly Line[];
  /** Its file, for messages. */
  file: string;
}

/** A text as received, in lines. */
export const readText = (text: string, file: string): Source => ({ lines: readLines(text), file });

/**
 * Turns the lines of a letter into the files of its sections, step by step: lines, pages,
 * head, footnotes, blocks, whole words, sections, MDX.
 * @throws ContentError that lists everything wrong, or doubtful, at once.
 */
export function importLetter(
  { lines, file }: Source,
  located: LocatedBrief,
  tools: Tools,
): ImportedLetter {
  const { value: brief, place } = located;
  const pages = paginate(lines, located, file);
  const { head, ...headless } = takeHead(pages.lines, located, file);
  const footed = takeFootnotes(headless.lines, located, file);
  // Columns are those of signatures: where there are none, what stands side by side is a table.
  const isSigned = brief.signatories.length > 0;
  const apart = isSigned ? underEachOther(footed.lines) : { lines: footed.lines, stretches: [] };
  const noted = { ...footed, lines: apart.lines };
  const headings = locateHeadings(brief, place, noted.lines);
  const signatures = locateSignatures(brief, place, noted.lines);
  const measure = measureLines(noted.lines);
  const rules = { ...brief, measure, file };
  const laid = layBlocks(noted.lines, headings.found, signatures.found, rules);
  const all = [...head, ...laid.blocks];
  const resolved = resolveWords({ blocks: all, notes: noted.notes }, brief, tools, file);
  const { blocks, notes } = resolved;
  const settled = [...headings.misplaced, ...brief.openEnded];
  const lone = loneMarks(laid.blocks.flatMap(runningTexts), settled, file);
  const named = new Set([...lone, ...noted.problems].map(({ line }) => line));
  for (const { number } of laid.doubted) named.add(number);
  assertNoProblems([
    ...strangeCharacters(lines, brief.characters, file),
    ...pages.problems,
    ...headless.problems,
    ...noted.problems,
    ...headings.problems,
    ...signatures.problems,
    ...laid.problems,
    ...lone,
    ...doubtfulLines(laid.blocks, measure, file, settled).filter(({ line }) => !named.has(line)),
    ...strayBlocks(laid.blocks, file),
    ...misplacedAnnexes(laid.blocks, brief, place),
    ...callingHeadings(blocks, place, file),
    ...[...blocks, ...notes].flatMap(({ problems }) => problems),
    ...alteringRepairs(brief, place),
    ...unusedInBrief(brief, place, {
      ...{ ...resolved, pages, ids: citedIds(resolved, tools), lines },
    }),
  ]);
  return {
    files: sectionFiles(divideSections(blocks, brief), { brief, tools, notes }),
    record: recordInterventions({ pages, head, laid, blocks, notes, columns: apart.stretches }),
    texts: [
      ...blocks.filter(({ block }) => block.kind !== 'head').flatMap(({ texts }) => texts),
      ...notes.map(({ words }) => words),
    ].map((words) => joinWords(words).text),
    words: { blocks, notes },
    remarks: [
      ...[...blocks, ...notes].flatMap(({ remarks }) => remarks),
      ...citingHeadings(blocks, tools, file),
    ],
  };
}

/** Texts of a block in which a mark at the start of a line would be that of an item. */
const runningTexts = (block: Block): PagedLine[][] =>
  block.kind === 'paragraph' || block.kind === 'list' ? textsOf(block) : [];

/** Canonical ids of the papers that the letter's words give. */
function citedIds({ blocks, notes }: ReturnType<typeof resolveWords>, tools: Tools): Set<string> {
  const texts = [...blocks.flatMap(({ texts }) => texts), ...notes.map(({ words }) => words)];
  return new Set(texts.flatMap((words) => writtenIds(joinWords(words).text, tools)));
}
