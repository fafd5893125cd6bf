import { z } from 'zod';
import { text, url } from './text.ts';

/** Where something from outside the letter was read. */
export const sourceSchema = z.strictObject({
  /** Name of the source as readers see it: `Kamerstuk 27 925, nr. 637`. */
  name: text,
  /** Address of the source. */
  url,
});
