import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Section } from '../../edition/model.ts';
import { layText, type Piece } from '../../text/lay.ts';
import type { Footnote, Mark, PageStart, Reference, Span, Text } from '../../text/model.ts';
import { linesOf, wholeOf } from '../../text/nest.ts';
import { textNode } from '../xml.ts';

type Nodes = ElementContent[];

/** What the text of a section needs beside its blocks. */
export interface Context {
  /** The printed footnotes that it calls. */
  footnotes: readonly Footnote[];
  /** Address that a reference leads to. */
  referenceHref(reference: Reference, text: Text): string;
  /** Id in the references of what a term is; undefined for what they lack. */
  conceptId(href: string): string | undefined;
  /** Whether print ends a page in a word with a hyphen that is no part of it. */
  hyphenBefore(page: number): boolean;
}

/** What the text of a section is made of, with all that the letter as a whole knows. */
export const contextOf = (
  { footnotes }: Pick<Section, 'footnotes'>,
  whole: Omit<Context, 'footnotes'>,
): Context => ({ ...whole, footnotes });

/** The content of a stretch of a text, its lines a line each. */
export const linesNodes = (text: Text, span: Span, context: Context): Nodes =>
  linesOf(text, span).flatMap((line, index) => [
    ...(index > 0 ? [x('eol'), textNode('\n')] : []),
    ...inlineNodes(text, line, context),
  ]);

/** The content of a stretch of a text: words, and what its marks make of them. */
export function inlineNodes(text: Text, span: Span, context: Context): Nodes {
  const marks = text.marks.map((mark) =>
    mark.kind === 'page' ? { ...mark, ...beforeWord(text, mark, span) } : mark,
  );
  return layText({ ...text, marks }, span).flatMap((piece) =>
    nodesOf(piece, { text, context, isIn: [] }),
  );
}

/** The start of a page, and how many characters of a word stand before it. */
type BrokenAt = PageStart & { breakAt?: number };

/** The start of the word that a page parts: Akoma Ntoso has the mark there, with how far the break is. */
function beforeWord({ text }: Text, mark: PageStart, span: Span): BrokenAt {
  const before = /\S*$/u.exec(text.slice(span.start, mark.start))?.[0].length ?? 0;
  const isInside = before > 0 && /^\S/u.test(text.slice(mark.start, span.end));
  return isInside
    ? { ...mark, start: mark.start - before, end: mark.start - before, breakAt: before }
    : mark;
}

interface Around {
  text: Text;
  context: Context;
  /** Kinds of the marks around it: a reference can hold no other. */
  isIn: readonly Mark['kind'][];
}

function nodesOf(piece: Piece, around: Around): Nodes {
  if (typeof piece === 'string') return [textNode(piece)];
  const { mark, pieces } = piece;
  const inside = pieces.flatMap((one) =>
    nodesOf(one, { ...around, isIn: [...around.isIn, mark.kind] }),
  );
  return elementOf(mark, inside, around);
}

function elementOf(mark: Mark, inside: Nodes, { text, context, isIn }: Around): Nodes {
  switch (mark.kind) {
    case 'page':
      return [endOfPage(mark as BrokenAt, context)];
    case 'reference':
      if (isIn.includes('reference')) return inside;
      return [x('ref', { href: context.referenceHref(mark, text) }, inside)];
    case 'term':
      return concept(context.conceptId(mark.href), inside);
    case 'time':
      return date(mark.datetime, inside);
    case 'english':
      return [x('span', { 'xml:lang': 'en' }, inside)];
    case 'data':
    case 'number':
      return inside;
    case 'note':
      return [x('noteRef', { href: `#${mark.id}`, marker: mark.label })];
    case 'call':
      return call(mark.footnote, mark.printed, context);
  }
}

const concept = (id: string | undefined, inside: Nodes): Nodes =>
  id === undefined ? inside : [x('concept', { refersTo: `#${id}` }, inside)];

/** A day; Akoma Ntoso has no element for a month or a year. */
const date = (datetime: string, inside: Nodes): Nodes =>
  /^\d{4}-\d\d-\d\d$/u.test(datetime) ? [x('date', { date: datetime }, inside)] : inside;

/** Where a page of the print starts: `number` is its own. */
export function endOfPage(
  { page, breakAt }: Pick<PageStart, 'page'> & { breakAt?: number },
  { hyphenBefore }: Pick<Context, 'hyphenBefore'>,
): Element {
  const breakWith = breakAt !== undefined && hyphenBefore(page) ? '-' : undefined;
  return x('eop', { number: `${page}`, breakAt, breakWith });
}

/** A printed footnote where it is called. */
function call(number: number, printed: string, context: Context): Nodes {
  const footnote = context.footnotes.find((one) => one.number === number);
  if (footnote === undefined)
    return [x('noteRef', { href: `#voetnoot-${number}`, marker: printed })];
  const words = linesNodes(footnote, wholeOf(footnote), context);
  return [
    x('authorialNote', { eId: footnote.id, marker: footnote.printed, placement: 'bottom' }, [
      x('p', words),
    ]),
  ];
}
