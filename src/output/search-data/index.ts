import type { Edition } from '../../edition/build/edition.ts';
import type { Output } from '../model.ts';
import { letterData } from './letter.ts';
import { publish } from './published.ts';

/** What the search box loads: the text of a letter, and what is found by number and by name. */
export const searchData: Output<Edition> = {
  ofLetter: (letter, known) => [
    {
      path: `zoek/${letter.id}.json`,
      of: [letter, known],
      make: () => JSON.stringify(letterData(letter, known)),
    },
  ],
  ofEdition: (edition) => [
    { path: 'zoek/kamerstukken.json', make: () => JSON.stringify(publish(edition).papers) },
    { path: 'zoek/register.json', make: () => JSON.stringify(publish(edition).register) },
    { path: 'zoek/aliassen.json', make: () => JSON.stringify(publish(edition).aliases) },
  ],
};
