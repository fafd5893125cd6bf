import { z } from 'zod';
import { country, date, quote, slug, text } from '../text.ts';
import { highlight } from './highlight.ts';

/** Something that the letter says, small enough to stand in a box beside the text. */
export const factSchema = z
  .strictObject({
    /**
     * What the value is, in Dutch: `Wapeninzet in 2018`. It is never stronger than the quote: words
     * such as `voornemens` and `naar verwachting` come along, here or in the value.
     */
    label: text,
    /** The value as readers see it, in Dutch, with the letter's own `circa` or `ruim`: `circa 300 keer`. */
    value: text,
    /** The verbatim words of the section that it rests on. */
    quote,
    highlight,
    /** Whether it is left out of the box beside the text: then it is only in the tables. */
    minor: z.boolean().default(false),
    /** The number, when the fact is a count; the lower end of a range. */
    count: z.number().min(0).optional(),
    /** The upper end of a range. */
    upTo: z.number().positive().optional(),
    /** The whole that the count is a part of: 22 of `14 van de 22`. */
    outOf: z.number().positive().optional(),
    /** How often the counted span was given, when it is more than once: 2 of `tweemaal 90 dagen`. */
    times: z.int().min(2).optional(),
    /**
     * What is counted, in Dutch: `mensen`, `missies`, `procent`. A fact with a unit is a figure, also
     * one without a number such as `duizenden`; one without is a statement.
     */
    unit: text.optional(),
    /** The day, month or year that the figure is of. */
    date: date.optional(),
    /** Country that it is of. */
    country: country.optional(),
    /** Organisation whose figure it is, named as in the section: `VN (OCHA)`. */
    by: text.optional(),
    /** Figures of one topic are shown together, in Dutch: `Ontheemd`. */
    topic: text.optional(),
    /** Missions of `missies.yaml` that it is of. */
    missions: z.array(slug).default([]),
    /** Of a mission's figure: how large it was, what it did, or what could go wrong. */
    about: z.enum(['omvang', 'inzet', 'risico']).optional(),
  })
  .refine(({ count, upTo }) => upTo === undefined || (count ?? 0) <= upTo, {
    path: ['upTo'],
    error: 'Unexpected upper end below the count, expected the higher of the two',
  })
  .refine(({ count, unit }) => count === undefined || unit !== undefined, {
    path: ['unit'],
    error: 'Unexpected absence, expected what is counted, in Dutch: mensen, missies, procent',
  });
export type Fact = z.infer<typeof factSchema>;
