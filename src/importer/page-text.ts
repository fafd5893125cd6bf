import type { PagedLine } from './printed-letter.ts';

/** The text of a page above its footnotes, as printed, in one row. */
export interface PageText {
  text: string;
  lines: readonly PagedLine[];
  /** Offset of each line. */
  starts: readonly number[];
  /** Offsets of what is raised; undefined where the source does not tell. */
  raised: ReadonlyMap<number, string> | undefined;
}

/** The printed words of some lines in one row. */
export function pageText(lines: readonly PagedLine[]): PageText {
  const starts: number[] = [];
  let text = '';
  for (const { printed } of lines) {
    if (text !== '' && printed !== '') text += ' ';
    starts.push(text.length);
    text += printed;
  }
  return { text, lines, starts, raised: raisedIn(lines, starts) };
}

function raisedIn(lines: readonly PagedLine[], starts: readonly number[]): PageText['raised'] {
  if (!lines.some(({ print }) => print)) return undefined;
  return new Map(
    lines.flatMap(({ print }, index) =>
      (print?.raised ?? []).map(
        ({ offset, mark }) => [(starts[index] ?? 0) + offset, mark] as const,
      ),
    ),
  );
}

/** The last words of a text up to a place: enough to know it by. */
export function wordsTo(text: string, end: number): string {
  let start = end;
  for (let words = 0; words < 3 && start > 0; words += 1) start = text.lastIndexOf(' ', start - 1);
  return text.slice(Math.max(0, start + (text[start] === ' ' ? 1 : 0)), end);
}

/** Index of the line on which an offset in the text of a page lies. */
export function lineAt({ starts }: Pick<PageText, 'starts'>, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
