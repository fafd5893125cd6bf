import { z } from 'zod';
import { entryShape } from './entry.ts';
import { text } from '../text.ts';

/** `plaatsen.yaml`: countries, regions, towns and camps. */
export const placeEntrySchema = z.strictObject({
  ...entryShape,
  /** What it is; `plaats` when no letter says whether town or village. */
  kind: z.enum(['land', 'regio', 'provincie', 'stad', 'dorp', 'plaats', 'kamp', 'basis']),
  /** Country that it lies in, as far as the letter says. */
  country: text.optional(),
});
