import { collection } from '../collection.ts';
import { text, texts } from '../text.ts';

/**
 * Sections on a mission, an operation, or what they rest on. How a mission stands, and since when,
 * is in `missies.yaml`, once for all sections.
 */
export const missies = collection({
  slug: 'missies',
  title: 'Missies',
  order: 2,
  fields: {
    /**
     * What kind of effort the section describes, in a Dutch word or two: `training`, `mandaat`; of
     * one that only groups others `overzicht`, which readers do not see.
     */
    kind: text.optional(),
    /** Organisations and countries it is done with, for or at the request of, named as in the letter. */
    partners: texts,
  },
});
