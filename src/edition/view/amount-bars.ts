import { scaleLinear } from 'd3-scale';
import { ui } from '../../interface/index.ts';
import type { Amount } from '../../schemas/letter/amount.ts';
import type { AmountRow } from './amounts.ts';

/** Width of a drawing of amounts, in units of its own. */
export const AMOUNT_WIDTH = 1000;

/** An amount as a bar. */
interface AmountBar {
  row: AmountRow;
  width: number;
  /** Whether it is money that was spent; else it is planned. */
  isSpent: boolean;
  /** The year, in words. */
  year: string;
}

/** Amounts of one purpose and country, by year. */
export interface AmountLine {
  title: string;
  bars: AmountBar[];
}

/** An amount that is no part, no repetition, and none that readers may take for another. */
const standsAlone = ({ partOf, realisedOf, sameAs, seeAlso, currency }: Amount): boolean =>
  currency === 'EUR' && [partOf, realisedOf, sameAs, seeAlso].every((other) => other === undefined);

/** The amounts in euro year beside year, a line a purpose and country; lines of one amount too. */
export function amountLines(rows: readonly AmountRow[]): AmountLine[] {
  const alone = rows.filter(({ amount }) => standsAlone(amount) && amount.group !== undefined);
  const most = Math.max(1, ...alone.map(({ amount }) => amount.upTo ?? amount.value));
  const scale = scaleLinear().domain([0, most]).range([0, AMOUNT_WIDTH]);
  const lineOf = ({ amount: { group = '', country } }: AmountRow) =>
    // A group whose amounts are of several countries has a line for each.
    ui.amounts.barLine(group, isDivided(group, alone) ? country : undefined);
  const lines = [...Map.groupBy(alone, lineOf)].map(([title, line]) => ({
    title,
    bars: line
      .map((row) => ({
        row,
        width: Math.max(2, Math.round(scale(row.amount.value))),
        isSpent: row.amount.stage === 'uitgegeven',
        year: ui.amounts.barYear(row.amount.year),
      }))
      .sort((a, b) => (a.row.amount.year ?? Infinity) - (b.row.amount.year ?? Infinity)),
  }));
  return lines.sort((a, b) => a.title.localeCompare(b.title, ui.site.language));
}

const isDivided = (group: string, rows: readonly AmountRow[]): boolean =>
  new Set(
    rows
      .filter(({ amount }) => amount.group === group)
      .flatMap(({ amount }) => amount.country ?? []),
  ).size > 1;

/** An amount that is taken apart: its parts as stretches of one bar. */
export interface Divided {
  whole: AmountRow;
  parts: { row: AmountRow; x: number; width: number }[];
  /** Sum of the parts. */
  sum: number;
}

/** Every amount whose parts add up to it, largest part first. */
export const dividedAmounts = (rows: readonly AmountRow[]): Divided[] =>
  rows
    .filter(({ amount }) => amount.sumOfParts)
    .map((whole) => {
      const parts = rows
        .filter(
          ({ section, amount }) =>
            section.letter === whole.section.letter && amount.partOf === whole.amount.purpose,
        )
        .sort((a, b) => b.amount.value - a.amount.value);
      const sum = parts.reduce((total, { amount }) => total + amount.value, 0);
      return { whole, sum, parts: laidOut(parts, sum) };
    });

function laidOut(parts: readonly AmountRow[], sum: number): Divided['parts'] {
  const scale = scaleLinear().domain([0, sum]).range([0, AMOUNT_WIDTH]);
  let before = 0;
  return parts.map((row) => {
    const x = scale(before);
    before += row.amount.value;
    return { row, x: Math.round(x), width: Math.max(2, Math.round(scale(before) - x)) };
  });
}
