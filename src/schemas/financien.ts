import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { sectionShape } from './section.ts';

/** Frontmatter of a section on what it costs. */
export const financienSchema = z.strictObject({
  ...sectionShape,
  /** Every amount that the section names: year, purpose, country and value; `[]` when it names none. */
  amounts: z.array(amountSchema),
});
