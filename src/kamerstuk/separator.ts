import { type Cursor, take } from './cursor.ts';

/** "nr.", "nrs.", "nummer", "onder nr.", "motie nr.", "letter"; a group holds the plural. */
export const NUMBER_WORD = String.raw`(?:(?:onder|met) )?(?:(?:stuk|onder|volg|brief|motie|amendement)[- ]?)?(?:(nrs|nr\.?['’]?s(?= ?\d)|num(?:- )?mers|nos|letters)|nr|num(?:- )?mer|no|letter|lett?|ltr|n°|№)(?![a-z])(?: ?\.)?(?:['’]?s(?= ?\d))?[.:]? ?`;

const RANGE = '(?:(-|t/m|tot en met|tot) ?)';
const MARK = '(?:([,;/]) ?)';
const AND = '(?:(?:, ?)?(?:en/of|en|of|alsmede|evenals|respectievelijk|resp\\.?|dan wel|&|\\+) )';
const SEPARATOR = new RegExp(` ?(?:${RANGE}|${MARK}|${AND})(?:en )?(${NUMBER_WORD})?`, 'iy');

/** What stands between two numbers of a list. */
export interface Separator {
  /** Whether it makes a range: "t/m", "tot en met", a dash. */
  readonly range: boolean;
  /** How sure it is that a number follows: after "en" or "nr." it is, after a comma hardly. */
  readonly weight: 'word' | 'mark' | 'semicolon' | 'comma';
  /** Whether "nr." stands in it. */
  readonly worded: boolean;
}

/** Reads what stands between two numbers: ", ", " en ", "/", " t/m ", "; nr. ". */
export function readSeparator(cursor: Cursor): Separator | undefined {
  const match = take(cursor, SEPARATOR);
  if (match === undefined) return undefined;
  const [, range, mark, word] = match;
  const worded = word !== undefined;
  return { range: range !== undefined, weight: worded ? 'word' : weigh(range ?? mark), worded };
}

function weigh(sign: string | undefined): Separator['weight'] {
  if (sign === ',') return 'comma';
  if (sign === ';') return 'semicolon';
  return sign === '-' || sign === '/' ? 'mark' : 'word';
}
