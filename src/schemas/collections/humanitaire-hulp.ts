import { collection } from '../collection.ts';
import { texts } from '../text.ts';

/** Sections on humanitarian aid and stabilisation. */
export const humanitaireHulp = collection({
  slug: 'humanitaire-hulp',
  title: 'Humanitaire hulp',
  order: 3,
  fields: {
    /** Funds, organisations and consortia through which it goes, named as in the letter. */
    channels: texts,
  },
});
