import type { Brief } from '../schemas/brief.ts';
import type { Problem } from '../schemas/reading/problem.ts';
import type { HyphenIntervention, RepairIntervention } from '../schemas/verantwoording.ts';
import { brokenWords } from './broken.ts';
import type { HyphenRules } from './hyphenation.ts';
import { resolveHyphens } from './hyphens.ts';
import { splitWords } from './lines.ts';
import type { Block, Tools, Word } from './model.ts';
import { repairWords } from './repairs.ts';
import { bareWord, readWords } from './words.ts';

/** A block with its words as the edition has them, and what was done to get there. */
export interface SetBlock {
  block: Block;
  words: Word[];
  hyphens: HyphenIntervention[];
  repairs: RepairIntervention[];
  /** What stops the import. */
  problems: Problem[];
  /** What an editor should look at. */
  remarks: Problem[];
}

/** Makes whole the words of each block: hyphens at line ends first, then repairs. */
export function setBlocks(
  blocks: readonly Block[],
  brief: Brief,
  tools: Tools,
  file: string,
): SetBlock[] {
  const hyphenated = hyphenatedWords(blocks);
  return blocks.map((block) => {
    const exceptions = new Set([...brief.hyphens, ...ownWords(block, brief)]);
    const rules: HyphenRules = { ...tools, exceptions, hyphenated };
    const { words, decided, problems } = resolveHyphens(readWords(block.lines), rules, file);
    const repaired = repairWords(words, brief.repairs);
    const remarks = brokenWords(repaired.words, tools.isWord, file);
    return {
      block,
      words: repaired.words,
      hyphens: decided,
      repairs: repaired.applied,
      problems,
      remarks,
    };
  });
}

/** The brief gives headings and signatures in full, so it decides their hyphens too. */
function ownWords(block: Block, { outline, signatories }: Brief): string[] {
  if (block.kind === 'heading') return splitWords(outline[block.index]?.heading ?? '');
  if (block.kind === 'paragraph') return [];
  const signatory = signatories[block.index];
  return splitWords(`${signatory?.office}, ${signatory?.name}`);
}

/** Words with a hyphen that the letter itself has in the middle of a line. */
function hyphenatedWords(blocks: readonly Block[]): Set<string> {
  const words = blocks.flatMap(({ lines }) => readWords(lines)).filter(({ endsLine }) => !endsLine);
  return new Set(words.map(({ text }) => bareWord(text)).filter((word) => word.includes('-')));
}
