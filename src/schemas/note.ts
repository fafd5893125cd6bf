import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { quote, text } from './text.ts';

/** A short, neutral margin note of the editors on the letter's own words. */
export const noteSchema = z.strictObject({
  /** The verbatim words of the section behind which the note's mark stands. */
  quote,
  /** Which occurrence of these words, from 1; needed when the section has them more than once. */
  occurrence: z.int().min(1).optional(),
  /** What kind of remark it is; `/verantwoording/` lists notes by it. */
  kind: z.enum(['verschrijving', 'verwijzing', 'spelling', 'naam', 'datering']),
  /** The note itself, in Dutch, in one or two sentences of plain text. */
  text,
  /** Where the editors have it from, when it does not follow from the letter itself. */
  source: sourceSchema.optional(),
});
export type Note = z.infer<typeof noteSchema>;
