import { collection } from '../collection.ts';
import { texts } from '../text.ts';

/** Sections on the situation on the ground and its politics. */
export const politiekeContext = collection({
  slug: 'politieke-context',
  title: 'Politieke context',
  order: 1,
  fields: {
    /** Parties, governments, organisations and persons that act in it, named as in the letter. */
    actors: texts,
  },
});
