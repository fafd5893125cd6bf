import { z } from 'zod';
import { country, quote, slug, text } from '../text.ts';
import { highlight } from './highlight.ts';

const fields = z.strictObject({
  /** What the money is for, in Dutch, once a letter: `Verlenging van de trainingsmissie`. */
  purpose: text,
  /** The amount in whole units of the currency: 86900000. */
  value: z.number().positive(),
  /** Currency, by its ISO 4217 code. */
  currency: z.enum(['EUR', 'USD']).default('EUR'),
  /** Upper end, when the letter gives a range; `value` is then the lower end. */
  upTo: z.number().positive().optional(),
  /** The letter's own words right before a figure that is not exact: `ongeveer`, `circa`. */
  qualifier: text.optional(),
  /** Year that the money is spent in; left out when the letter gives none. */
  year: z.int().min(1990).max(2100).optional(),
  /** Country that it is spent in or on; left out when it is more than one. */
  country: country.optional(),
  /** The letter's own word for how it stands, from the same paragraph: `gekost`, `geraamd`. */
  status: text,
  /** How it stands, in one of four words. */
  stage: z.enum(['raming', 'begroot', 'uitgegeven', 'gereserveerd']),
  /** Amounts of one group are shown together, in Dutch: `Humanitaire hulp`. */
  group: text.optional(),
  /** Missions of `missies.yaml` that it pays for. */
  missions: z.array(slug).default([]),
  highlight,
  /** Of a whole: its parts add up to it exactly, which the build proves. */
  sumOfParts: z.boolean().default(false),
  /** Purpose of another amount that readers may take for the same; `remark` says how they differ. */
  seeAlso: text.optional(),
  /** What the editors say of it, neutrally, in Dutch, without figures. */
  remark: text.optional(),
  /** Purpose of the amount that it is a part of; together the parts are no more than the whole. */
  partOf: text.optional(),
  /** Purpose of the amount of which so much was spent so far: no part beside the others. */
  realisedOf: text.optional(),
  /** Purpose of the amount that it repeats, when the letter names one amount twice. */
  sameAs: text.optional(),
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
