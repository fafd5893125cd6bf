import { z } from 'zod';
import { sourceSchema } from '../source.ts';
import { quote, text } from '../text.ts';

/** Kinds of notes, in the order in which `/verantwoording/` lists them. */
export const noteKinds = ['verschrijving', 'verwijzing', 'spelling', 'naam', 'datering'] as const;
export type NoteKind = (typeof noteKinds)[number];

/**
 * A short, neutral margin note of the editors on the letter's own words: what a careful reader stumbles
 * on. Of a spelling or name that comes back, only the first place has a note; a reference has one
 * at each, for who follows it there.
 */
export const noteSchema = z.strictObject({
  /** The verbatim words of the section behind which the note's mark stands. */
  quote,
  /** Which occurrence of these words, from 1; needed when the section has them more than once. */
  occurrence: z.int().min(1).optional(),
  /** What kind of remark it is; `/verantwoording/` lists notes by it. */
  kind: z.enum(noteKinds),
  /** The note itself, in Dutch, in one or two sentences of plain text. */
  text,
  /** Where the editors have it from, when it does not follow from the letter itself. */
  source: sourceSchema.optional(),
});
export type Note = z.infer<typeof noteSchema>;
