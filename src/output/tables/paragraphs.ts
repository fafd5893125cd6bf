import { z } from 'zod';
import { partsInOrder, unitsOf } from '../../edition/model.ts';
import { ui } from '../../interface/index.ts';
import { collectionTitles } from '../../schemas/sections.ts';
import { table, words } from './model.ts';
import { placeAt } from './place.ts';

/** Every paragraph, list, table and footnote, with its whole text as the quote. */
export const paragraphs = table(
  'alineas',
  { soort: z.string(), onderdeel: z.string(), onderdeel_adres: z.string(), deel: words },
  ({ letter }) =>
    partsInOrder(letter).flatMap((section) =>
      unitsOf(section).map((unit) => ({
        ...placeAt(letter.id, unit, { start: 0, end: unit.text.length }, unit.text),
        soort: ui.data.unitKinds[unit.kind],
        onderdeel: section.title,
        onderdeel_adres: section.href,
        deel: section.collection === undefined ? null : collectionTitles[section.collection],
      })),
    ),
);
