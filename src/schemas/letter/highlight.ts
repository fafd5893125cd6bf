import { z } from 'zod';

/**
 * Whether a fact or amount stands among the figures on the front page; `voorop`: among the first
 * three, which readers see before anything else.
 */
export const highlight = z.union([z.boolean(), z.literal('voorop')]).default(false);

/** Place among the figures on the front page. */
export type Highlight = z.infer<typeof highlight>;
