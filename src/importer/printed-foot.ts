import { hasGap } from './columns.ts';
import type { Note, PagedLine } from './printed-letter.ts';
import { endsSentence } from './sentences.ts';
import { firstWord } from './words.ts';

/** Where the notes of a page start, as indexes of its lines. */
export interface Foot {
  /** First line of a note that goes on from the page before. */
  goesOn: number | undefined;
  /** First line of each note, with its mark. */
  starts: { at: number; mark: string }[];
}

/** Lines that the editors name. */
export interface NamedLines {
  /** Of footnotes. */
  notes: ReadonlySet<string>;
  /** Of the text. */
  text: ReadonlySet<string>;
}

/**
 * The notes at the foot of a page of which size and place are known: each starts with its mark, raised;
 * what stands in small type above them, or alone, goes on with a note that ended in mid-sentence.
 */
export function printedFoot(
  page: readonly PagedLine[],
  last: Note | undefined,
  named: NamedLines,
): Foot {
  const first = page.findIndex(({ print, printed }) => {
    const isText = named.text.has(printed);
    return (print?.role === 'note' && !isText) || named.notes.has(printed);
  });
  const starts = page.flatMap(({ print, printed }, at) => {
    const isStart = print?.role === 'note' && !named.text.has(printed);
    return isStart ? [{ at, mark: firstWord(printed) }] : [];
  });
  const above = page.slice(0, first < 0 ? page.length : first);
  const small = above.findLastIndex(({ print, text }) => text !== '' && print?.role !== 'small');
  const from = page.findIndex(({ text }, at) => at > small && text !== '');
  const block = page.slice(Math.max(0, from), above.length).filter(({ text }) => text !== '');
  const isOn =
    from >= 0 &&
    block.length > 0 &&
    last !== undefined &&
    last.page === (block[0]?.page ?? 0) - 1 &&
    !endsSentence(last.lines.at(-1)?.text ?? '') &&
    !block.some(({ raw, printed }) => hasGap(raw) || named.text.has(printed));
  return { goesOn: isOn ? from : undefined, starts };
}
