import { z } from 'zod';
import { date, quote, text } from '../text.ts';

/** Something that the letter says, small enough to stand in a box beside the text. */
export const factSchema = z.strictObject({
  /**
   * What the value is, in Dutch: `Wapeninzet in 2018`. It is never stronger than the quote: words
   * such as `voornemens` and `naar verwachting` come along, here or in the value.
   */
  label: text,
  /** The value as readers see it, in Dutch: `circa 300 keer`. */
  value: text,
  /** The verbatim words of the section that it rests on. */
  quote,
  /** The day, month or year that it happened on, when the fact is an event. */
  date: date.optional(),
  /** Whether it stands among the figures on the front page. */
  highlight: z.boolean().default(false),
  /** The number, when the fact is a count. */
  count: z.number().optional(),
  /** What is counted, when it is not what the label names: `procent`, `dagen`. */
  unit: z.enum(['procent', 'dagen', 'weken', 'maanden', 'jaar']).optional(),
});
export type Fact = z.infer<typeof factSchema>;
