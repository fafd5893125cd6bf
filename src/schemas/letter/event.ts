import { z } from 'zod';
import { edtf, quote, slug, text } from '../text.ts';

/** Something that the letter dates. */
export const eventSchema = z
  .strictObject({
    /**
     * What happened, in Dutch, in a line: `Eerste bijeenkomst in Ankara`. It is never stronger than the
     * quote: words such as `voornemens` and `naar verwachting` come along.
     */
    what: text,
    /**
     * When, no more precise than the letter: a day, month or year; a half of a year as `2018-40` or
     * `2018-41` (EDTF). Of part of a month, the month.
     */
    date: edtf,
    /** When it ended, of what lasted longer than that; included. */
    until: edtf.optional(),
    /** Whether it went on after that: `sinds`. */
    since: z.boolean().default(false),
    /** The letter's own words for a time that the date is less precise than: `medio januari`. */
    as: text.optional(),
    /** Whether the letter announces or expects it. */
    planned: z.boolean().default(false),
    /** Missions of `missies.yaml` that it is of. */
    missions: z.array(slug).default([]),
    /** The verbatim words of the section that it rests on. */
    quote,
  })
  .refine(({ date, until }) => until === undefined || date <= until, {
    path: ['until'],
    error: 'Unexpected end before the start, expected date <= until',
  })
  .refine(({ as, quote }) => as === undefined || quote.includes(as), {
    path: ['as'],
    error: 'Unexpected words, expected words of the quote',
  });
export type Event = z.infer<typeof eventSchema>;
