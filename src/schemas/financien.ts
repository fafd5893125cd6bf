import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { sectionShape } from './section.ts';

/** Frontmatter of a section on what it costs. */
export const financienSchema = z.strictObject({
  ...sectionShape,
  /** Every amount of the section: year, purpose, country and value. */
  amounts: z
    .array(amountSchema)
    .min(1, 'Unexpected empty amounts, expected what the section names'),
});
