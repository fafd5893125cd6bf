import { z } from 'zod';
import { sectionShape } from '../letter/section.ts';
import { country, text } from '../text.ts';

/** Frontmatter of a section on the situation on the ground and its politics. */
export const politiekeContextSchema = z.strictObject({
  ...sectionShape,
  /** Countries that the section is about; none for a heading that only groups sections. */
  countries: z.array(country),
  /** Parties, governments, organisations and persons that act in it, named as in the letter. */
  actors: z.array(text).default([]),
});
