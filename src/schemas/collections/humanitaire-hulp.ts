import { z } from 'zod';
import { sectionShape } from '../letter/section.ts';
import { country, quote, text } from '../text.ts';

/** People in need that the letter counts. */
const peopleSchema = z.strictObject({
  /** Who they are, in Dutch: `ontheemden`. */
  who: text,
  /** How many, in the letter's own words: `meer dan 1,7 miljoen`. */
  value: text,
  /** The number; the lower end when the letter says "meer dan" or "ruim". */
  count: z.int().positive(),
  /** The verbatim words of the section that it rests on. */
  quote,
});

/** Frontmatter of a section on humanitarian aid and stabilisation. */
export const humanitaireHulpSchema = z.strictObject({
  ...sectionShape,
  /** Countries where the aid goes; none for a heading that only groups sections. */
  countries: z.array(country),
  /** Funds, organisations and consortia through which it goes, named as in the letter. */
  channels: z.array(text).default([]),
  /** People in need, as the letter counts them. */
  peopleInNeed: z.array(peopleSchema).default([]),
});
