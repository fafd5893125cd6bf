import { z } from 'zod';
import { entryShape } from './entry.ts';
import { quote } from '../text.ts';

/** `begrippen.yaml`: abbreviations and terms. */
export const termEntrySchema = z.strictObject({
  ...entryShape,
  /** What the letter itself says of it, verbatim; not needed where the name says it. */
  meaning: quote.optional(),
  /** Language of the name, when it is not Dutch. */
  lang: z.enum(['en']).optional(),
});
