import { z } from 'zod';
import { amountSchema } from '../letter/amount.ts';
import { sectionShape } from '../letter/section.ts';

/** Frontmatter of a section on what it costs. */
export const financienSchema = z.strictObject({
  ...sectionShape,
  /** Every amount that the section names: year, purpose, country and value; `[]` when it names none. */
  amounts: z.array(amountSchema),
});
