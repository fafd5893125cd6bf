import type { Measure } from './measure.ts';
import { withNext } from './measure.ts';
import type { PagedLine } from './model.ts';
import { endsClause, endsSentence, mayStartSentence } from './sentences.ts';

/** Paragraphs of a stretch of lines between headings. */
export interface Paragraphs {
  paragraphs: PagedLine[][];
  /** Lines that end a paragraph by being short, without an empty line after them. */
  shortLines: number[];
  /** First lines of a page that start a paragraph after an empty line. */
  pageTops: number[];
}

/** How two lines that follow each other belong together. */
type Seam = 'same' | 'empty line' | 'short line';

/**
 * Divides lines into paragraphs. A paragraph ends at an empty line, and at a line that
 * ends a sentence where the next word would plainly have fitted. Empty lines at a page
 * break do not count in mid-sentence; a full line before a page break ends nothing.
 */
export function divideParagraphs(lines: readonly PagedLine[], measure: Measure): Paragraphs {
  const divided: Paragraphs = { paragraphs: [], shortLines: [], pageTops: [] };
  let previous: PagedLine | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    const gap = lines[index - 1]?.text === '';
    const seam = previous ? seamBetween(previous, line, gap, measure) : 'empty line';
    if (previous && seam === 'short line') divided.shortLines.push(previous.number);
    if (previous && seam === 'empty line' && line.startsPage) divided.pageTops.push(line.number);
    if (seam === 'same') divided.paragraphs.at(-1)?.push(line);
    else divided.paragraphs.push([line]);
    previous = line;
  }
  return divided;
}

function seamBetween(a: PagedLine, b: PagedLine, gap: boolean, { fits }: Measure): Seam {
  if (gap && (!b.startsPage || endsClause(a.text))) return 'empty line';
  const ended = endsSentence(a.text) && mayStartSentence(b.text);
  return ended && withNext(a.text, b.text) < fits ? 'short line' : 'same';
}
