import { z } from 'zod';
import { entryShape } from './entry.ts';
import { date, kamerstukId, text, url } from '../text.ts';

/** `rechtsbronnen.yaml`: resolutions, treaty and constitution articles, letters named by date. */
export const rechtsbronEntrySchema = z.strictObject({
  ...entryShape,
  /** What it is; for a paper of `kamerstukken.yaml`, as it is there. */
  kind: z.enum(['resolutie', 'verdragsartikel', 'grondwetsartikel', 'brief', 'rapport']),
  /** Paper that it is, for letters named by their date. */
  kamerstuk: kamerstukId.optional(),
  /** Year of adoption or day of a letter, as far as confirmed; for a paper, as it is there. */
  date: date.optional(),
  /** Official symbol: `S/RES/2254(2015)`. */
  symbol: text.optional(),
  /** Official address. */
  url: url.optional(),
  /** What the editors say of how the letters name it, in one Dutch sentence. */
  remark: text.optional(),
});
