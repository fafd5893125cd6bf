import type { Problem } from '../schemas/problem.ts';
import { type Measure, withNext } from './measure.ts';
import type { Block, PagedLine } from './model.ts';
import { endsClause, mayStartSentence } from './sentences.ts';

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
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ lines }) => lines.filter((_, index) => isDoubtful(lines, index, measure)))
    .filter(({ text }) => !settled.includes(text))
    .map((line) => doubt(line, file));
}

/** A line that ends no sentence, though its paragraph ends there or its next word had room. */
function isDoubtful(lines: readonly PagedLine[], index: number, { short }: Measure): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || endsClause(line.text)) return false;
  if (!next) return true;
  const wraps = /[-,]$/u.test(line.text) || !mayStartSentence(next.text);
  return !wraps && withNext(line.text, next.text) < short;
}

const doubt = ({ number, text }: PagedLine, file: string): Problem => ({
  file,
  line: number,
  message: `Unexpected line "${text}" that ends no sentence, expected a heading of the outline`,
  remedy:
    'Add it to brief.yaml: a heading to outline, a signature to signatories, anything else to openEnded.',
});

/** Lists paragraphs and headings that stand after a signature: nothing may. */
export function strayBlocks(blocks: readonly Block[], file: string): Problem[] {
  const first = blocks.findIndex(({ kind }) => kind === 'signature');
  if (first < 0) return [];
  return blocks
    .slice(first)
    .filter(({ kind }) => kind !== 'signature')
    .map(({ lines }) => ({
      file,
      line: lines[0]?.number,
      message: `Unexpected text "${lines[0]?.text}" after the signatures, expected the end of the letter`,
    }));
}
