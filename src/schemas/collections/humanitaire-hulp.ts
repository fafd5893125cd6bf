import { z } from 'zod';
import { collection } from '../collection.ts';
import { quote, text } from '../text.ts';

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

/** Sections on humanitarian aid and stabilisation. */
export const humanitaireHulp = collection({
  slug: 'humanitaire-hulp',
  title: 'Humanitaire hulp',
  order: 3,
  fields: {
    /** Funds, organisations and consortia through which it goes, named as in the letter. */
    channels: z.array(text).default([]),
    /** People in need, as the letter counts them. */
    peopleInNeed: z.array(peopleSchema).default([]),
  },
});
