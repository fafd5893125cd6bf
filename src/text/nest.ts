import type { Item, Span, Text } from './model.ts';

/** An item of a list with those under it. */
export interface NestedItem {
  item: Item;
  under: NestedItem[];
}

/** The items of a list as a tree: those of one level, each with those under it. */
export function nestItems(items: readonly Item[]): NestedItem[] {
  const level = items[0]?.level ?? 1;
  const starts = items.flatMap((item, index) => (item.level === level ? [index] : []));
  return starts.flatMap((start, at) => {
    const [item, ...under] = items.slice(start, starts[at + 1]);
    return item === undefined ? [] : [{ item, under: nestItems(under) }];
  });
}

/** Marks of which the order counts: a number or a letter. */
const COUNTED = /[\p{L}\p{N}]/u;

/** Whether the order of items counts, as they or those under them are numbered or lettered. */
export const isCounted = (items: readonly NestedItem[]): boolean =>
  items.some(({ item, under }) => COUNTED.test(item.mark) || isCounted(under));

/** All of a text. */
export const wholeOf = ({ text }: Pick<Text, 'text'>): Span => ({ start: 0, end: text.length });

/** The lines of a stretch of a text, each a stretch of its own: an office, then a name. */
export function linesOf({ text }: Pick<Text, 'text'>, { start, end }: Span): Span[] {
  const ends = [...text.slice(start, end).matchAll(/\n/gu)].map(({ index }) => start + index);
  return [start, ...ends.map((at) => at + 1)].map((from, index) => ({
    start: from,
    end: ends[index] ?? end,
  }));
}
