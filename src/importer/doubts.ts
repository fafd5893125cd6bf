import type { Problem } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import { type Measure, withNext } from './blocks.ts';
import { isBrokenAtEnd } from './hyphens.ts';
import type { Block, BriefPlace, Line, PagedLine, Tools } from './model.ts';
import type { ResolvedBlock } from './resolve-words.ts';
import { endsClause, isListItem, isSentence } from './sentences.ts';
import { joinWords } from './words.ts';

/**
 * Lists every line that looks like a heading, or a signature, that the brief does not name.
 * `settled` lines it does name: as a misplaced heading, reported as such, or as open-ended.
 */
export function doubtfulLines(
  blocks: readonly Block[],
  measure: Measure,
  file: string,
  settled: readonly string[],
): Problem[] {
  return beforeSignatures(blocks)
    .flatMap((block, index) => {
      if (block.kind !== 'paragraph') return [];
      if (isItem(block) && [blocks[index - 1], blocks[index + 1]].some(isItem)) return [];
      return block.lines.filter((_, at) => isDoubtful(block.lines, at, measure));
    })
    .filter(({ text }) => !settled.includes(text))
    .map((line) => doubt(line, file));
}

/** Whether a paragraph is an item, which makes a list with the one before or after it. */
const isItem = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && isListItem(block.lines[0]?.text ?? '');

/**
 * A line whose next word plainly had room, though the paragraph goes on; one that ends its
 * paragraph and no sentence; one that is a paragraph by itself, is short and is no whole sentence.
 */
function isDoubtful(lines: readonly PagedLine[], index: number, { short, fits }: Measure): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line) return false;
  if (next) return !isBrokenAtEnd(line.text) && withNext(line.text, next.text) < short;
  if (lines.length > 1 || line.text.length >= fits) return !endsClause(line.text);
  return !line.text.endsWith(';') && !isSentence(line.text);
}

const doubt = ({ number, text }: PagedLine, file: string): Problem => ({
  file,
  line: number,
  message: `Unexpected line "${text}" that stands alone or breaks off, expected a heading of the outline`,
  remedy:
    'Add it to brief.yaml: a heading to outline, a signature to signatories, anything else to openEnded.',
});

/** What stands after the first signature is no part of the letter, and is reported as such. */
function beforeSignatures(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'signature');
  return first < 0 ? blocks : blocks.slice(0, first);
}

/** Lists paragraphs and headings that stand after a signature: nothing may. */
export function strayBlocks(blocks: readonly Block[], file: string): Problem[] {
  return blocks
    .slice(beforeSignatures(blocks).length)
    .filter(({ kind }) => kind !== 'signature')
    .map(({ lines }) => ({
      file,
      line: lines[0]?.number,
      message: `Unexpected text "${lines[0]?.text}" after the signatures, expected the end of the letter`,
      remedy: 'Add a signature to signatories in brief.yaml; leave an annex out of bron.txt.',
    }));
}

/** Lists of the brief that name words of the text, and what each of their items must be. */
const LISTS = {
  hyphens: ['hyphen exception', 'a word broken at a line end'],
  repairs: ['repair of', 'words that the letter has'],
  openEnded: ['open-ended line', 'a line of the letter'],
  furniture: ['furniture', 'a line that looks like one of the printed page'],
  readings: ['reading of', 'a paper that the letter cites'],
} as const;
type List = keyof typeof LISTS;

/** What the import made use of. */
interface Used {
  blocks: readonly ResolvedBlock[];
  /** Lines of the printed page. */
  furniture: readonly Line[];
  /** Papers that the letter cites. */
  ids: ReadonlySet<string>;
}

/** Lists what the brief names and the letter does not need: a slip, or left from before. */
export function unusedInBrief(brief: Brief, place: BriefPlace, used: Used): Problem[] {
  const { blocks, furniture, ids } = used;
  const texts: Record<List, ReadonlySet<string>> = {
    hyphens: new Set(blocks.flatMap((block) => block.hyphens.map(({ result }) => result))),
    repairs: new Set(blocks.flatMap((block) => block.repairs.map(({ printed }) => printed))),
    openEnded: new Set(blocks.flatMap(({ block }) => block.lines.map(({ text }) => text))),
    furniture: new Set(furniture.map(({ text }) => text)),
    readings: ids,
  };
  return (Object.keys(LISTS) as List[]).flatMap((list) =>
    namedIn(brief, list).flatMap((name, index) =>
      texts[list].has(name) ? [] : [{ ...place([list, index]), ...unused(list, name) }],
    ),
  );
}

/** What each item of a list names. */
function namedIn(brief: Brief, list: List): string[] {
  if (list === 'repairs') return brief.repairs.map(({ found }) => found);
  if (list === 'readings') return brief.readings.map(({ written }) => written);
  return brief[list];
}

function unused(list: List, name: string) {
  const [what, expected] = LISTS[list];
  const quoted = list === 'readings' ? name : `"${name}"`;
  return {
    message: `Unexpected ${what} ${quoted}, expected ${expected}`,
    remedy: 'Copy it from bron.txt, or take it out.',
  };
}

/** Lists repairs that would do more than close up a word. */
export function alteringRepairs(brief: Brief, place: BriefPlace): Problem[] {
  return brief.repairs.flatMap(({ found, repaired }, index) => {
    if (found !== repaired && found.replaceAll(' ', '') === repaired) return [];
    const message = `Unexpected repair "${repaired}", expected "${found}" without the blank in its word`;
    const remedy =
      'A repair takes a blank away and nothing else; say in a note what else is amiss.';
    return [{ ...place(['repairs', index, 'repaired']), message, remedy }];
  });
}

/** Lists references in headings, which stay plain words: the edition links those of paragraphs. */
export function citingHeadings(
  blocks: readonly ResolvedBlock[],
  { findReferences }: Tools,
  file: string,
): Problem[] {
  return blocks
    .filter(({ block }) => block.kind === 'heading')
    .flatMap(({ block, words }) => {
      const { text } = joinWords(words);
      return findReferences(text).map(({ start, end }) => ({
        file,
        line: block.lines[0]?.number,
        message: `Unexpected reference "${text.slice(start, end)}" in a heading, expected references in paragraphs only`,
        remedy: 'It gets no link; a note on the heading can give its readers one.',
      }));
    });
}
