import { z } from 'zod';
import { entryShape } from './entry.ts';
import { quote, text } from '../text.ts';

/** `personen.yaml`: people that the letters name. */
export const personEntrySchema = z.strictObject({
  ...entryShape,
  /** Whether it is an office whose holder no letter names; it is listed by its first word. */
  office: z.literal(true).optional(),
  /** What the letter says that someone is or does. */
  role: z
    .strictObject({
      /** In the letter's words, complete for who has not read it: `premier van Irak`. */
      is: text,
      /** The verbatim words of a letter that it rests on; of a signature, office and name. */
      quote,
    })
    .optional(),
});
