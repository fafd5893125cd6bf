import { z } from 'zod';
import { text, url } from './text.ts';

/** Where something from outside the letter was read. */
export const sourceSchema = z.strictObject({
  /** Name of the source as readers see it: `Kamerstuk 27 925, nr. 637`. */
  name: text,
  /** Address of the source. */
  url,
});

/**
 * Something about a letter that its text, as received, says or leaves out: always `{ is }`, with
 * `source` where it was read elsewhere. Without a source it stands in the text.
 */
export const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    /** What it is. */
    is: value,
    /** Where it was read; left out when it stands in the text as received. */
    source: sourceSchema.optional(),
  });
