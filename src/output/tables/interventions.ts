import { z } from 'zod';
import { ui } from '../../interface/index.ts';
import type { Letter } from '../../edition/model.ts';
import { table, whole, words } from './model.ts';
import { letterPlace } from './place.ts';

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
