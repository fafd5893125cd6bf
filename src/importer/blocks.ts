import type { Found, Match } from './match.ts';
import type { Measure } from './measure.ts';
import type { Block, PagedLine } from './model.ts';
import { divideParagraphs, type Paragraphs } from './paragraphs.ts';

/** The letter in blocks, in order. */
export interface Blocks extends Omit<Paragraphs, 'paragraphs'> {
  blocks: Block[];
}

type Named = Match & { kind: 'heading' | 'signature'; index: number };

/** Cuts the lines at headings and signatures, and what lies between into paragraphs. */
export function layBlocks(
  lines: readonly PagedLine[],
  headings: readonly Found[],
  signatures: readonly Found[],
  measure: Measure,
): Blocks {
  const named = [...name('heading', headings), ...name('signature', signatures)];
  const laid: Blocks = { blocks: [], shortLines: [], pageTops: [] };
  let next = 0;
  for (const { kind, index, first, last } of named.sort((a, b) => a.first - b.first)) {
    addParagraphs(laid, lines.slice(next, first), measure);
    laid.blocks.push({ kind, index, lines: lines.slice(first, last + 1) });
    next = last + 1;
  }
  addParagraphs(laid, lines.slice(next), measure);
  return laid;
}

const name = (kind: Named['kind'], found: readonly Found[]): Named[] =>
  found.flatMap((match, index) => (typeof match === 'object' ? [{ kind, index, ...match }] : []));

function addParagraphs(laid: Blocks, lines: readonly PagedLine[], measure: Measure): void {
  const { paragraphs, shortLines, pageTops } = divideParagraphs(lines, measure);
  for (const paragraph of paragraphs) laid.blocks.push({ kind: 'paragraph', lines: paragraph });
  laid.shortLines = laid.shortLines.concat(shortLines);
  laid.pageTops = laid.pageTops.concat(pageTops);
}
