import { counted } from '../../dutch/count.ts';
import { formatAmount } from '../../dutch/numbers.ts';
import type { Amount } from '../../schemas/letter/amount.ts';
import type { Section } from '../model.ts';
import { type Passage, passageQuoting } from '../build/passages.ts';

/** An amount as a line of a table. */
export interface AmountRow {
  section: Section;
  amount: Amount;
  /** The words that it rests on. */
  passage: Passage | undefined;
  /** How it has to do with another amount, in Dutch. */
  relation: string | undefined;
}

/** Every amount of the letters, in order. */
export function amountRows(sections: readonly Section[]): AmountRow[] {
  const known = new Map(
    sections.flatMap(({ letter, amounts }) =>
      amounts.map((amount) => [`${letter} ${amount.purpose}`, amount] as const),
    ),
  );
  return sections.flatMap((section) =>
    section.amounts.map((amount) => {
      const passage = passageQuoting(section, amount.quote);
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
  if (whole && partOf) return `deel van de ${formatAmount(whole)} hierboven`;
  if (whole) return `besteed van de ${formatAmount(whole)} hierboven`;
  return sameAs === undefined ? undefined : `zelfde bedrag als: ${sameAs}`;
}

/** How many amounts there are; one that a letter names twice is one. */
export function countAmounts(rows: readonly AmountRow[]): string {
  const again = rows.filter(({ amount }) => amount.sameAs !== undefined).length;
  const amounts = counted(rows.length - again, 'bedrag', 'bedragen');
  return again === 0
    ? amounts
    : `${amounts}, waarvan ${again === 1 ? 'één' : again} twee keer genoemd`;
}
