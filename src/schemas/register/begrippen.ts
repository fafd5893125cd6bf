import { z } from 'zod';
import { entryShape } from './entry.ts';
import { sourceSchema } from '../source.ts';
import { quote, text } from '../text.ts';

/** `begrippen.yaml`: abbreviations and terms. */
export const termEntrySchema = z.strictObject({
  ...entryShape,
  /** What the letter itself says of it, verbatim; not needed where the name says it. */
  meaning: quote.optional(),
  /** Language of the name, when it is not Dutch. */
  lang: z.enum(['en']).optional(),
  /**
   * What an abbreviation stands for, where no letter writes it in full: readers see that the editors
   * added it.
   */
  full: z
    .strictObject({
      is: text,
      /** Language of the full form, when it is not Dutch. */
      lang: z.enum(['en']).optional(),
      /** Where it was read; left out when a Dutch dictionary explains it. */
      source: sourceSchema.optional(),
    })
    .optional(),
});
