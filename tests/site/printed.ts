import type { Section } from '../../src/edition/model.ts';
import { unitsOf } from '../../src/edition/model.ts';
import { callsIn, type List, type Span, type Text, type Unit } from '../../src/text/model.ts';

/* The words of a letter as its pages must have them, by the HTML contract: made from the model alone. */

/** An element with an address of its own, and its words: `alinea-47`, `alinea-47-2`, `voetnoot-3`. */
export interface Place {
  id: string;
  text: string;
}

/** The places of sections in order: each block, the items of a list after it, then the footnotes. */
export const placesOf = (sections: readonly Section[]): Place[] =>
  sections
    .flatMap(unitsOf)
    .flatMap((unit) => [
      { id: unit.id, text: printed(unit) },
      ...(unit.kind === 'list' ? itemsOf(unit) : []),
    ]);

/** The words of a block or footnote: its calls are words too, and so is the mark of an item or note. */
export function printed(unit: Unit): string {
  if (unit.kind === 'footnote') return `${unit.printed} ${printedText(unit)}`;
  return unit.kind === 'list' ? joined(unit, unit.items) : printedText(unit);
}

/** The words of a text without marks of its own: of a signature, or of a part of the head. */
export const printedText = (text: Text): string =>
  printedSpan(text, { start: 0, end: text.text.length });

function printedSpan({ text, marks }: Text, { start, end }: Span): string {
  const calls = callsIn({ marks }).filter((call) => call.start >= start && call.start <= end);
  const ends = [...calls.map((call) => call.start), end];
  const words = ends.map((at, index) => {
    const from = ends[index - 1] ?? start;
    return text.slice(from, at) + (calls[index]?.printed ?? '');
  });
  return words
    .join('')
    .replaceAll(/[ \t\r\n\f]+/gu, ' ')
    .trim();
}

/** Each item with its words, and those of the items under it. */
const itemsOf = (list: List): Place[] =>
  list.items.map((item, at) => {
    const after = list.items.slice(at + 1);
    const next = after.findIndex(({ level }) => level <= item.level);
    return {
      id: item.id,
      text: joined(list, [item, ...after.slice(0, next < 0 ? after.length : next)]),
    };
  });

const joined = (list: List, items: List['items']): string =>
  items.map((item) => `${item.mark} ${printedSpan(list, item)}`.trim()).join(' ');
