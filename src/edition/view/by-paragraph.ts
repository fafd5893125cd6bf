import type { Span } from '../../text/model.ts';
import { type Passage, unitOf } from '../build/passages.ts';

/** A text with all its passages on one subject: it is printed once. */
export interface CitedText extends Pick<Passage, 'section' | 'kind' | 'number' | 'href' | 'text'> {
  /** Pages of the printed paper on which the words stand, each once. */
  pages: number[];
  passages: Passage[];
}

/** Groups passages by the text that has them, in order. */
export function byParagraph(passages: readonly Passage[]): CitedText[] {
  return [...Map.groupBy(passages, unitOf).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const pages = [...new Set(group.map(({ page }) => page))].sort((a, b) => a - b);
    return [{ ...first, pages, passages: group }];
  });
}

/** A stretch of a text: words that name the subject, their sentence, or the words around. */
export interface Piece {
  kind: 'cited' | 'sentence' | 'rest';
  words: string;
}

/** Cuts a text where the words and sentences of its passages start and end. */
export function piecesOf({ text, passages }: Pick<CitedText, 'text' | 'passages'>): Piece[] {
  const spans = passages.map(({ span }) => span);
  const sentences = passages.map(({ sentence }) => sentence);
  const ends = [...spans, ...sentences].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const kind = within(spans, start) ? 'cited' : within(sentences, start) ? 'sentence' : 'rest';
    return { kind, words: text.slice(start, end) };
  });
}

const within = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);

/** The pieces without the words around the sentences; between two of them, dots show it. */
export function abridged(pieces: readonly Piece[]): Piece[] {
  return pieces
    .filter(({ kind }, index) => kind !== 'rest' || (index > 0 && index < pieces.length - 1))
    .map((piece) =>
      piece.kind === 'rest' && piece.words.trim() !== '' ? { ...piece, words: ' (…) ' } : piece,
    );
}

/** Whether words stand around the sentences. */
export const hasRest = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ kind, words }) => kind === 'rest' && words.trim() !== '');
