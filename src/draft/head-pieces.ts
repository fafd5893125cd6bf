import { stretchesOf } from '../importer/columns.ts';
import type { Line } from '../importer/printed-letter.ts';
import { splitWords } from '../importer/words.ts';

/** Words of a line that stand together. */
export interface Piece {
  text: string;
  /** Index of its line. */
  at: number;
  /** Whether an empty line stands before it. */
  gap: boolean;
}

/** Most pieces that are read of a paper. */
const MOST_PIECES = 60;

/** Cuts the first lines at wide blanks, and a dossier and a number from their titles. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let gap = true;
  for (const [at, { text, raw }] of lines.entries()) {
    if (pieces.length > MOST_PIECES) break;
    if (text === '') {
      gap = true;
      continue;
    }
    for (const { start, end } of stretchesOf(raw)) {
      for (const part of cut(splitWords(raw.slice(start, end)).join(' '))) {
        pieces.push({ text: part, at, gap });
        gap = false;
      }
    }
  }
  return pieces;
}

const DOSSIER = new RegExp(
  `^(\\d\\d[ \\u00a0]\\d{3}(?:(?:[ \\u00a0]?-[ \\u00a0]?\\d\\d)|[ \\u00a0][IVX]+[AB]?|[ \\u00a0][A-Z](?= \\p{Lu}\\p{Ll}))?(?: \\(R ?\\d+\\))?) (?![IVX]+[AB]?$|[A-Z]$)(\\p{Lu}.*)$`,
  'u',
);
const NUMBERED = /^(Nr\.\s?[0-9]+[a-z]?) (.+)$/u;
const CHAMBERED = /^((?:Tweede|Eerste) Kamer der Staten-Generaal) ([12])$/u;
const YEARED = /^(Vergaderjaar \d{4}\s?[–-]\s?\d{4}) (Aanhangsel van de Handelingen)$/u;

/** The parts of words on one line that print sets apart. */
function cut(text: string): string[] {
  for (const pattern of [DOSSIER, NUMBERED, CHAMBERED, YEARED]) {
    const [, first, second] = pattern.exec(text) ?? [];
    if (first !== undefined && second !== undefined) return [first, ...cut(second)];
  }
  return [text];
}
