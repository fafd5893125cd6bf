import { z } from 'zod';
import { sectionShape } from '../letter/section.ts';
import { country, text } from '../text.ts';

/**
 * Frontmatter of a section on a mission, an operation, or what they rest on. How a mission stands,
 * and since when, is in `missies.yaml`, once for all sections.
 */
export const missiesSchema = z.strictObject({
  ...sectionShape,
  /** What kind of effort the section describes. */
  kind: z.enum([
    'overzicht',
    'mandaat',
    'training',
    'medisch',
    'luchtinzet',
    'adviesmissie',
    'hervorming',
    'beoordeling',
  ]),
  /** Countries in or above which it takes place; none for a heading that only groups sections. */
  countries: z.array(country),
  /** Organisations and countries it is done with, for or at the request of, named as in the letter. */
  partners: z.array(text).default([]),
});
