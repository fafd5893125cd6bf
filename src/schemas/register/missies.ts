import { z } from 'zod';
import { entryShape, placedQuote } from './entry.ts';
import { date, text } from '../text.ts';

/** A time that people were deployed, as far as a letter says; an open end is left out. */
const periodSchema = z
  .strictObject({
    /** What lasted so long, in Dutch, when it is not the mission as a whole: `eerste inzetperiode`. */
    of: text.optional(),
    /** First day, month or year. */
    from: date.optional(),
    /** Last day, month or year. */
    to: date.optional(),
    ...placedQuote,
  })
  .refine(({ from, to }) => !from || !to || from.slice(0, to.length) <= to, {
    message: 'Unexpected period that ends before it starts, expected from <= to',
  });
export type Period = z.output<typeof periodSchema>;

/** How a mission, or a part of it, stood. */
const statusSchema = z.strictObject({
  /** In one of three words. */
  is: z.enum(['lopend', 'beëindigd', 'in voorbereiding']),
  /** What it holds for, in Dutch, when not for all of it: `in Irak`. */
  of: text.optional(),
  ...placedQuote,
});
export type Status = z.output<typeof statusSchema>;

/** What a letter says of a mission beside its state and its figures. */
const statementKinds = [
  'place',
  'aim',
  'partners',
  'contribution',
  'mandate',
  'results',
  'risk',
  'readiness',
] as const;

/** Words of a letter on one side of a mission. */
const statementSchema = z.strictObject({
  /**
   * What they are on: where it is; what it is for or turns to; whom it works with, for or at the
   * request of; what the Netherlands gives; its legal ground; what came of it; what can go wrong; what
   * it asks of the armed forces.
   */
  about: z.enum(statementKinds),
  /** The same in short, in Dutch, with the names of the quote: `vanuit Erbil`. */
  is: text.optional(),
  ...placedQuote,
});

/** `missies.yaml`: missions and operations. What a section says of their state stands here alone. */
export const missionEntrySchema = z.strictObject({
  ...entryShape,
  /** What it is, in a few Dutch words: `trainingsmissie`, `luchtinzet`. */
  kind: text,
  /**
   * How it stood when the letter was written; several where its parts stood otherwise, none where no
   * letter says.
   */
  status: z.array(statusSchema).default([]),
  /** When it ran or runs, each period with its words. */
  periods: z.array(periodSchema).default([]),
  /** What else a letter says of it, in its own words. */
  says: z.array(statementSchema).default([]),
  /**
   * Whether its home treats this mission alone, from its first paragraph to its last: then each of
   * these belongs to the mission, also those that do not name it.
   */
  wholeHome: z.boolean().default(false),
});
