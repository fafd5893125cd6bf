import type { Brief } from '../schemas/letter/brief.ts';
import type { Problem } from '../problem/problem.ts';
import type { Found, Match } from './headings.ts';
import { readList } from './lists.ts';
import type { Block, PagedLine } from './printed-letter.ts';
import { type Measure, type Seam, seamBetween } from './seams.ts';
import { findTables } from './tables.ts';

/** The letter in blocks, in order. */
export interface Blocks extends Divided {
  problems: Problem[];
  /** Lines of which the problems speak. */
  doubted: PagedLine[];
}

/** Blocks, and where paragraphs end that no empty line alone tells. */
interface Divided {
  blocks: Block[];
  /** Lines that end a paragraph by being short, without an empty line after them. */
  shortLines: number[];
  /** First lines of a page that start a paragraph after an empty line. */
  pageTops: number[];
}

type Named = Match & { kind: 'heading' | 'signature'; index: number };

/** What cuts lines into blocks, besides headings and signatures. */
export interface BlockRules extends Pick<Brief, 'openEnded' | 'tables'> {
  measure: Measure;
  file: string;
}

/** Cuts the lines at headings and signatures, and what lies between into tables, lists and paragraphs. */
export function layBlocks(
  lines: readonly PagedLine[],
  headings: readonly Found[],
  signatures: readonly Found[],
  rules: BlockRules,
): Blocks {
  const named = [...name('heading', headings), ...name('signature', signatures)];
  const laid: Blocks = { blocks: [], shortLines: [], pageTops: [], problems: [], doubted: [] };
  let next = 0;
  for (const { kind, index, first, last } of named.sort((a, b) => a.first - b.first)) {
    addText(laid, lines.slice(next, first), rules);
    laid.blocks.push({ kind, index, lines: lines.slice(first, last + 1) });
    next = last + 1;
  }
  addText(laid, lines.slice(next), rules);
  return laid;
}

const name = (kind: Named['kind'], found: readonly Found[]): Named[] =>
  found.flatMap((match, index) => (typeof match === 'object' ? [{ kind, index, ...match }] : []));

function addText(laid: Blocks, lines: readonly PagedLine[], rules: BlockRules): void {
  const { pieces, problems, doubted } = findTables(lines, rules);
  laid.problems = laid.problems.concat(problems);
  laid.doubted = laid.doubted.concat(doubted);
  for (const piece of pieces) {
    if (piece.table) laid.blocks.push({ kind: 'table', lines: piece.lines, table: piece.table });
    else divideText(laid, piece.lines, rules);
  }
}

/** Divides lines into lists and paragraphs. */
function divideText(to: Divided, lines: readonly PagedLine[], rules: BlockRules): void {
  let previous: PagedLine | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text === '') continue;
    const list = readList(lines, index, rules);
    if (list) {
      to.blocks.push({ kind: 'list', ...list.block });
      for (const line of list.shortLines) to.shortLines.push(line);
      to.pageTops.push(...list.pageTops);
      index = list.end - 1;
      previous = list.block.lines.at(-1);
    } else {
      addLine(to, line, previous, previous && seamAt(lines, index, previous, rules));
      previous = line;
    }
  }
}

const seamAt = (
  lines: readonly PagedLine[],
  index: number,
  previous: PagedLine,
  { measure }: BlockRules,
): Seam => {
  const [before, line] = [lines[index - 1], lines[index]];
  return line ? seamBetween(previous, line, before?.text === '', measure) : 'same';
};

/** Adds a line to the paragraph that it goes on with, or starts one; nothing goes on with a list. */
function addLine(to: Divided, line: PagedLine, previous?: PagedLine, seam?: Seam): void {
  const paragraph = to.blocks.at(-1);
  if (seam === 'same' && paragraph?.kind === 'paragraph') {
    paragraph.lines.push(line);
    return;
  }
  if (seam === 'empty line' && line.startsPage) to.pageTops.push(line.number);
  else if (previous && seam !== 'empty line') to.shortLines.push(previous.number);
  to.blocks.push({ kind: 'paragraph', lines: [line] });
}
