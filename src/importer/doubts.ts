import type { Problem } from '../schemas/reading/problem.ts';
import { isBrokenAtEnd } from './hyphenation.ts';
import { type Measure, withNext } from './measure.ts';
import type { Block, PagedLine } from './model.ts';
import { endsClause, isListItem, isSentence } from './sentences.ts';

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
