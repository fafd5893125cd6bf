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
}

/** Every amount of the letters, in order. */
export function amountRows(sections: readonly SectionSummary[]): AmountRow[] {
  const known = new Map(
    sections.flatMap(({ letter, amounts }) =>
      amounts.map((amount) => [`${letter} ${amount.purpose}`, amount] as const),
    ),
  );
  return sections.flatMap((section) =>
    section.amounts.map((amount) => {
      const passage = quotedIn(section, amount.quote) ?? undefined;
      const other = (purpose: string) => known.get(`${section.letter} ${purpose}`);
      return { section, amount, passage, relation: relationOf(amount, other) };
    }),
  );
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

/** How many of the amounts repeat another: one that a letter names twice is one. */
export const countAgain = (rows: readonly AmountRow[]): number =>
  rows.filter(({ amount }) => amount.sameAs !== undefined).length;
