import { z } from 'zod';
import { entryShape } from './entry.ts';

/** `organisaties.yaml`: organisations, parties, armed forces. */
export const organisationEntrySchema = z.strictObject({
  ...entryShape,
  /** Language of the name, when it is not Dutch. */
  lang: z.enum(['en']).optional(),
});
