import { numbersIn } from '../dutch/numbers-in.ts';
import { inOrder } from './lay.ts';
import { markData, type Quoted } from './mark-data.ts';
import type { Mark, NoteMark, Span, Text } from './model.ts';
import type { NameFinder } from './names.ts';

/** A term that gets a link to its explanation. */
export interface LinkedTerm {
  id: string;
  href: string;
  /** What it stands for, when it is an abbreviation. */
  full?: string | undefined;
}

/** What is marked in the texts of a section, beside what its MDX file marks itself. */
export interface Marking {
  /** Finds the English words in a text. */
  english: (text: string) => readonly Span[];
  /** Finds the terms in a text. */
  terms: NameFinder<LinkedTerm>;
  /** Terms that the section has linked already; those that are linked are added. */
  linked: Set<LinkedTerm>;
  /** Dates and numbers that data rest on, with their words. */
  data: readonly Quoted[];
  /** Marks of the editors' notes on this text. */
  notes: readonly NoteMark[];
}

/**
 * Marks a text, in one pass: English words, terms where a section has them first, editors' notes,
 * numbers that must not break. The marks lie inside each other or apart.
 */
export function markText(text: Text, marking: Marking): Mark[] {
  const english = markEnglish(text, marking.english);
  const spans = [...text.marks, ...english];
  const terms = markTerms(text.text, spans, marking);
  const named = [...spans, ...terms];
  const outer = [...named, ...markData(text.text, marking.data, named)];
  const notes = marking.notes.map((note) => moveOut(note, outer));
  const marked = [...outer, ...notes];
  return inOrder([...marked, ...markNumbers(text.text, marked)]);
}

/** English words, each stretch between links and page starts by itself. */
function markEnglish({ text, marks }: Text, find: Marking['english']): Mark[] {
  const cuts = boundaries(marks);
  return find(text).flatMap((found) =>
    divide(found, cuts).map((span): Mark => ({ kind: 'english', ...span })),
  );
}

/** Terms that the section has not linked yet, at their first place, when nothing is marked there. */
function markTerms(text: string, marked: readonly Mark[], { terms, linked }: Marking): Mark[] {
  const first = new Map<LinkedTerm, Span>();
  for (const { of, start, end } of terms(text))
    if (!linked.has(of) && !first.has(of)) first.set(of, { start, end });
  const taken: Span[] = [...marked];
  return [...first].toReversed().flatMap(([term, { start, end }]): Mark[] => {
    if (taken.some((span) => touches(span, start, end))) return [];
    taken.push({ start, end });
    linked.add(term);
    return [{ kind: 'term', ...term, start, end }];
  });
}

/** Whether a span, or a point between the first and last character, lies in the way of another. */
const touches = (span: Span, start: number, end: number): boolean =>
  span.start < end && start < span.end;

/** The mark of a note stands behind a link, not in it: links cannot hold links. */
function moveOut(note: NoteMark, spans: readonly Mark[]): NoteMark {
  const around = spans.filter(({ start, end }) => start < note.start && note.start < end);
  const end = Math.max(note.start, ...around.map((span) => span.end));
  return { ...note, start: end, end };
}

/** Numbers, in each stretch between other marks. */
function markNumbers(text: string, marked: readonly Mark[]): Mark[] {
  return divide({ start: 0, end: text.length }, boundaries(marked)).flatMap(({ start, end }) =>
    numbersIn(text.slice(start, end)).map((found): Mark => ({
      kind: 'number',
      start: start + found.start,
      end: start + found.end,
    })),
  );
}

/** Every place where a mark starts or ends. */
const boundaries = (marks: readonly Mark[]): number[] =>
  [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);

/** Divides a span at places inside it. */
function divide({ start, end }: Span, cuts: readonly number[]): Span[] {
  const inside = cuts.filter((cut) => start < cut && cut < end);
  const ends = [start, ...inside, end];
  return ends.slice(1).map((close, index) => ({ start: ends[index] ?? start, end: close }));
}
