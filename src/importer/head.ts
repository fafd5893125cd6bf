import type { LocatedBrief } from '../content-files/brief.ts';
import type { Problem } from '../problem/problem.ts';
import type { Block, PagedLine } from './printed-letter.ts';
import { sliceLine, splitWords } from './words.ts';

/** The printed head of a letter, a block each of its parts, and the lines below it. */
export interface Headed {
  head: Block[];
  lines: PagedLine[];
  problems: Problem[];
}

/** A word of the head, and where it stands. */
interface Placed {
  text: string;
  /** Index of its line, and its offset there. */
  at: number;
  from: number;
}

/**
 * Takes the printed head, as `brief.yaml` names it, from the first lines of the letter: its parts in
 * order, on lines of their own or next to each other. Nothing of it is guessed.
 */
export function takeHead(
  lines: readonly PagedLine[],
  { value: { head }, place }: LocatedBrief,
  file: string,
): Headed {
  const words = placedWords(lines, head.join(' ').length);
  const blocks: Block[] = [];
  let next = 0;
  for (const [index, part] of head.entries()) {
    const own = words.slice(next, next + splitWords(part).length);
    const found = own.map(({ text }) => text).join(' ');
    if (found !== part) {
      const number = lines[own[0]?.at ?? 0]?.number;
      const message = `Unexpected "${part}", expected "${found}" as the next words of the head, ${file}:${number}`;
      const remedy =
        'Copy the head from bron.txt, from its first line on; words set apart are a part each.';
      return {
        head: [],
        lines: [...lines],
        problems: [{ ...place(['head', index]), message, remedy }],
      };
    }
    blocks.push({ kind: 'head', lines: partLines(lines, own) });
    next += own.length;
  }
  const end = words[next - 1];
  if (!end) return { head: [], lines: [...lines], problems: [] };
  const line = lines[end.at];
  const isWhole = end.from + end.text.length === line?.printed.length;
  return {
    head: blocks,
    lines: lines.slice(end.at + 1),
    problems: isWhole ? [] : [cutShort(line, end, place(['head', head.length - 1]))],
  };
}

/** The words of the first lines, as many as the head can have. */
function placedWords(lines: readonly PagedLine[], most: number): Placed[] {
  const words: Placed[] = [];
  let length = 0;
  for (const [at, { printed }] of lines.entries()) {
    if (length > most) break;
    for (const { 0: text, index: from } of printed.matchAll(/[^ ]+/gu))
      words.push({ text, at, from });
    length += printed.length;
  }
  return words;
}

/** The lines of a part of the head, each no longer than the part. */
const partLines = (lines: readonly PagedLine[], words: readonly Placed[]): PagedLine[] =>
  [...Map.groupBy(words, ({ at }) => at)].flatMap(([at, own]) => {
    const [line, first, last] = [lines[at], own[0], own.at(-1)];
    if (!line || !first || !last) return [];
    return [sliceLine(line, first.from, last.from + last.text.length)];
  });

const cutShort = (
  line: PagedLine | undefined,
  end: Placed,
  at: Pick<Problem, 'file' | 'line'>,
) => ({
  ...at,
  message: `Unexpected end of the head before "${line?.printed.slice(end.from + end.text.length + 1)}", expected the whole line`,
  remedy: 'Add these words to head, as a part of their own.',
});
