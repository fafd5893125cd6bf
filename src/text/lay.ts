import type { Mark, Span, Text } from './model.ts';

/** Words, or a mark with what lies in it. */
export type Piece = string | { mark: Mark; pieces: Piece[] };

/** What goes first at one place: what belongs to the words before it, then what opens. */
const ORDER: Readonly<Record<Mark['kind'], number>> = {
  call: 0,
  note: 1,
  page: 2,
  reference: 3,
  time: 4,
  data: 5,
  term: 6,
  english: 7,
  number: 8,
};

/** Sorts marks as a reader meets them: at one place points first, then the longest span. */
export const inOrder = (marks: readonly Mark[]): Mark[] =>
  marks.toSorted(
    (a, b) =>
      a.start - b.start ||
      Number(a.end > a.start) - Number(b.end > b.start) ||
      b.end - a.end ||
      ORDER[a.kind] - ORDER[b.kind],
  );

/**
 * Lays out a stretch of a text as a tree: words, and marks around them or between them. Marks lie
 * inside each other or apart; they never cross.
 */
export function layText({ text, marks }: Text, { start, end }: Span): Piece[] {
  const inside = marks.filter((mark) => start <= mark.start && mark.end <= end);
  // A point at the very end belongs to the stretch, but to no span that ends there too.
  return lay(text, inOrder(inside), { start, end }, () => true);
}

/** Lays out marks, taking them from the list, as long as they belong to the span. */
function lay(
  text: string,
  marks: Mark[],
  { start, end }: Span,
  isWithin: (mark: Mark) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (let mark = marks[0]; mark && isWithin(mark); mark = marks[0]) {
    marks.shift();
    if (mark.start > at) pieces.push(text.slice(at, mark.start));
    const { end: close } = mark;
    pieces.push({ mark, pieces: lay(text, marks, mark, (next) => next.start < close) });
    at = close;
  }
  if (end > at) pieces.push(text.slice(at, end));
  return pieces;
}
