import { z } from 'zod';
import { country, quote, text } from './text.ts';

const fields = z.strictObject({
  /** What the money is for, in Dutch: `Verlenging van de trainingsmissie`. */
  purpose: text,
  /** The amount in whole units of the currency: 86900000. */
  value: z.number().positive(),
  /** Currency, by its ISO 4217 code. */
  currency: z.enum(['EUR', 'USD']).default('EUR'),
  /** Upper end, when the letter gives a range; `value` is then the lower end. */
  upTo: z.number().positive().optional(),
  /** Whether the letter says "ongeveer" or "circa". */
  approximate: z.boolean().default(false),
  /** Year that the money is spent in; left out when the letter gives none. */
  year: z.int().min(1990).max(2100).optional(),
  /** Country that it is spent in or on; left out when it is more than one. */
  country: country.optional(),
  /** Spent, budgeted for later, or neither (such as ISIS' own reserves). */
  status: z.enum(['uitgegeven', 'begroot', 'overig']),
  /** Whether it is a part of the amount named before it. */
  partOf: text.optional(),
  /** The verbatim words of the section that it rests on. */
  quote,
});

/** A number of four digits that its quote has as a year: with no currency before or after it. */
function isYear({ value, quote }: z.output<typeof fields>): boolean {
  const sum = new RegExp(`(?:EUR|USD|[€$]) ?${value}|${value} (?:euro|dollar|EUR|USD)`, 'iu');
  return value >= 1900 && value < 2100 && quote.includes(`${value}`) && !sum.test(quote);
}

/** An amount of money that the letter names. */
export const amountSchema = fields
  .refine((amount) => !isYear(amount), {
    path: ['value'],
    error: 'Unexpected year of the quote, expected the amount that it names',
  })
  .refine(({ value, upTo = value }) => upTo >= value, {
    path: ['upTo'],
    error: 'Unexpected upper end below the value, expected the higher of the two',
  });
export type Amount = z.infer<typeof amountSchema>;
