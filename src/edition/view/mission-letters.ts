import { splitYear } from '../../dutch/dates.ts';
import type { LetterSummary } from '../model.ts';
import { type MissionDatum, type MissionSide, missionSides } from './missions.ts';

/** What a letter says in one cell, with the year that its label has. */
interface LetterDatum {
  datum: MissionDatum;
  year: string | undefined;
}

/** One thing that letters count, date or pay of a mission: a row, with what each letter says. */
interface LetterRow {
  side: MissionSide;
  /** What is counted, dated or paid, without its year; undefined of the mission as a whole. */
  of: string | undefined;
  /** What each letter says, in the order of the letters; empty where it says nothing. */
  cells: LetterDatum[][];
}

/** A mission in figures, letter by letter. */
export interface LetterTable {
  /** The letters that say something of it, the oldest first. */
  letters: LetterSummary[];
  rows: LetterRow[];
}

/** Sides that change from letter to letter and fit in a cell; what is told in sentences does not. */
const SHOWN: ReadonlySet<MissionSide> = new Set(['status', 'period', 'size', 'deeds', 'costs']);

/**
 * What letters say of a mission in figures, side by side: figures whose labels differ in no more than
 * their year share a row, and of a side those with the most letters come first. Undefined when one
 * letter alone says something.
 */
export function missionByLetter(
  data: readonly MissionDatum[],
  letters: readonly LetterSummary[],
): LetterTable | undefined {
  const shown = data.filter(({ side }) => SHOWN.has(side));
  const saying = new Set(shown.map(({ passage }) => passage.letter));
  const columns = letters.filter(({ id }) => saying.has(id));
  if (columns.length < 2) return undefined;
  const byRow = Map.groupBy(shown, (datum) => `${datum.side} ${labelOf(datum) ?? ''}`);
  const rows = [...byRow.values()]
    .flatMap((group) => rowOf(group, columns))
    .sort(
      (a, b) =>
        missionSides.indexOf(a.side) - missionSides.indexOf(b.side) || filled(b) - filled(a),
    );
  return { letters: columns, rows };
}

/** What a row is of; a state says itself what it is of, so that all states are one row. */
const labelOf = ({ side, of }: MissionDatum): string | undefined =>
  side === 'status' || of === undefined ? undefined : splitYear(of).label;

function rowOf(group: readonly MissionDatum[], columns: readonly LetterSummary[]): LetterRow[] {
  const [first] = group;
  if (first === undefined) return [];
  const said = group.map((datum) => ({ datum, year: splitYear(datum.of ?? '').year }));
  const cells = columns.map(({ id }) => said.filter(({ datum }) => datum.passage.letter === id));
  return [{ side: first.side, of: labelOf(first), cells }];
}

const filled = ({ cells }: LetterRow): number => cells.filter((cell) => cell.length > 0).length;
