import { z } from 'zod';
import { boundsOf } from '../../dutch/approximation.ts';
import { number, several, table, whole, words } from './model.ts';
import { quoting } from './place.ts';

/** Every amount of money. */
export const amounts = table(
  'bedragen',
  {
    bedrag_min: number,
    bedrag_max: number,
    valuta: z.string(),
    benadering: words,
    jaar: whole,
    land: words,
    doel: z.string(),
    status: z.string(),
    deel_van: words,
    status_in_brief: z.string(),
    groep: words,
    besteed_van: words,
    zelfde_als: words,
    missies: several,
    opmerking: words,
  },
  ({ letter }) =>
    quoting(
      letter,
      (section) => section.amounts,
      (amount) => {
        const { min, max } = boundsOf(amount.value, amount.upTo, amount.qualifier);
        return {
          bedrag_min: min,
          bedrag_max: max,
          valuta: amount.currency,
          benadering: amount.qualifier ?? null,
          jaar: amount.year ?? null,
          land: amount.country ?? null,
          doel: amount.purpose,
          status: amount.stage,
          deel_van: amount.partOf ?? null,
          status_in_brief: amount.status,
          groep: amount.group ?? null,
          besteed_van: amount.realisedOf ?? null,
          zelfde_als: amount.sameAs ?? null,
          missies: amount.missions,
          opmerking: amount.remark ?? null,
        };
      },
    ),
);
