import { ui } from '../../interface/index.ts';
import type { Amount } from '../../schemas/letter/amount.ts';
import { type Passage, quotedIn, type SectionSummary } from '../model.ts';

/** An amount as a line of a table. */
export interface AmountRow {
  section: SectionSummary;
  amount: Amount;
  /** The words that it rests on. */
  passage: Passage | undefined;
  /** How it has to do with another amount, for readers. */
  relation: string | undefined;
  /** Amounts that readers may take for the same, which say how they differ. */
  compare: AmountRow[];
}

/** Every amount of the letters, in order. */
export function amountRows(sections: readonly SectionSummary[]): AmountRow[] {
  const known = new Map(
    sections.flatMap(({ letter, amounts }) =>
      amounts.map((amount) => [`${letter} ${amount.purpose}`, amount] as const),
    ),
  );
  const rows = sections.flatMap((section) =>
    section.amounts.map((amount): AmountRow => {
      const passage = quotedIn(section, amount.quote) ?? undefined;
      const other = (purpose: string) => known.get(`${section.letter} ${purpose}`);
      return { section, amount, passage, relation: relationOf(amount, other), compare: [] };
    }),
  );
  const compared = Map.groupBy(
    rows.filter(({ amount }) => amount.seeAlso !== undefined),
    ({ section, amount }) => `${section.letter} ${amount.seeAlso ?? ''}`,
  );
  for (const row of rows)
    row.compare = compared.get(`${row.section.letter} ${row.amount.purpose}`) ?? [];
  return rows;
}

function relationOf(
  { partOf, realisedOf, sameAs }: Amount,
  other: (purpose: string) => Amount | undefined,
): string | undefined {
  const whole = other(partOf ?? realisedOf ?? '');
  if (whole && partOf) return ui.amounts.partOf(ui.format.amount(whole));
  if (whole) return ui.amounts.spentOf(ui.format.amount(whole));
  return sameAs === undefined ? undefined : ui.amounts.sameAs(sameAs);
}

/** Amounts that are shown together: of one group and year, parts under their whole. */
export interface AmountGroup {
  title: string;
  rows: (AmountRow & { isPart: boolean })[];
}

/** Divides amounts for readers: those on the front page first, other currencies last. */
export function amountGroups(rows: readonly AmountRow[]): AmountGroup[] {
  const weight = ({ amount: { currency, highlight } }: AmountRow) =>
    (currency === 'EUR' ? 0 : 2) + (highlight ? 0 : 1);
  const titleOf = ({ amount: { group, year } }: AmountRow) => ui.amounts.groupTitle(group, year);
  return [...Map.groupBy(rows, titleOf)]
    .map(([title, group]) => ({
      ...{ title, rows: nested(group), weight: Math.min(...group.map(weight)) },
      place: groupPlace(group),
    }))
    .sort((a, b) => a.weight - b.weight || a.place.localeCompare(b.place, ui.site.language))
    .map(({ title, rows }) => ({ title, rows }));
}

/** Groups of one name stand together, by year; one without a year comes last. */
const groupPlace = ([first]: readonly AmountRow[]): string =>
  `${first?.amount.group ?? ''} ${first?.amount.year ?? '9999'}`;

/** Amounts with their parts right behind them. */
function nested(rows: readonly AmountRow[]): AmountGroup['rows'] {
  const wholeOf = ({ amount }: AmountRow) => amount.partOf ?? amount.realisedOf;
  const isUnder = (row: AmountRow, whole: AmountRow) =>
    row.section.letter === whole.section.letter && wholeOf(row) === whole.amount.purpose;
  const tops = rows.filter((row) => !rows.some((whole) => isUnder(row, whole)));
  return tops.flatMap((whole) => [
    { ...whole, isPart: false },
    ...rows.filter((row) => isUnder(row, whole)).map((row) => ({ ...row, isPart: true })),
  ]);
}

/** How many of the amounts repeat another: one that a letter names twice is one. */
export const countAgain = (rows: readonly AmountRow[]): number =>
  rows.filter(({ amount }) => amount.sameAs !== undefined).length;
