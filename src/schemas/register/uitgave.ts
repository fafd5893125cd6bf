import { z } from 'zod';
import { day, text, url } from '../text.ts';

/** Whether something is an address to write to, without a name or `mailto:` before it. */
const isMail = (address: string): boolean => z.email().safeParse(address).success;

const isHttps = (address: string): boolean => url.safeParse(address).success;

/** `uitgave.yaml`: who publishes this edition, and where they can be found. */
export const uitgaveSchema = z.strictObject({
  /** Name of the person or organisation that publishes it, as readers see it. */
  publisher: text.optional(),
  /** Where faults are reported: a mail address, or a page, by its https address. */
  contact: z
    .string()
    .refine(
      (address) => isMail(address) || isHttps(address),
      'Unexpected contact, expected a mail address such as redactie@voorbeeld.nl, or one that starts with https://',
    )
    .optional(),
  /** Day until which `contact` holds, at most a year ahead: then `security.txt` names it (RFC 9116). */
  contactExpires: day.optional(),
  /**
   * Server that searches the texts in place of the browser, for thousands of letters, by its https
   * address; see docs/schaal.md. Numbers and names are found in the browser all the same.
   */
  search: url.optional(),
  /** Where its content and code are kept, by its https address. */
  repository: url.optional(),
  /** Licence of what the editors add to the open data; left out, none is given. */
  dataLicence: z.strictObject({ name: text, url }).optional(),
});
export type Publication = z.infer<typeof uitgaveSchema>;
