import { z } from 'zod';
import { ui } from '../../interface/index.ts';
import { type Letter, partsInOrder, unitsOf } from '../../edition/model.ts';
import { table, whole, words } from './table.ts';
import { letterPlace, placeAt } from './place.ts';
import { collectionTitles } from '../../schemas/sections.ts';

/** Page of the printed paper that has a line of the text as received. */
const pageOfLine = ({ record }: Letter, line: number): number | null =>
  record.pages.findLast((page) => page.line <= line)?.page ?? null;

/** Everything in which the edition differs from the text as received. */
export const interventions = table(
  'ingrepen',
  { ingreep: z.string(), regel: whole, ontvangen: z.string(), uitgave: words, door: words },
  ({ letter }) => {
    const at = (line: number) => ({
      ...letterPlace(letter, pageOfLine(letter, line)),
      regel: line,
    });
    const { hyphens, furniture, repairs } = letter.record;
    return [
      ...hyphens.map(({ kind, line, printed, result, by }) => ({
        ...at(line),
        ...{
          ingreep: ui.data.interventionKinds[kind],
          ontvangen: printed,
          uitgave: result,
          door: by,
        },
      })),
      ...furniture.map(({ line, text, by }) => ({
        ...at(line),
        ...{
          ingreep: ui.data.interventionKinds.removed,
          ontvangen: text,
          uitgave: null,
          door: by ?? null,
        },
      })),
      ...repairs.map(({ line, printed, result }) => ({
        ...at(line),
        ...{
          ingreep: ui.data.interventionKinds.repaired,
          ontvangen: printed,
          uitgave: result,
          door: null,
        },
      })),
    ].sort((a, b) => a.regel - b.regel);
  },
);

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
