import { z } from 'zod';
import { approximationOf, figureBounds } from '../../edition/view/figures.ts';
import { number, several, table, words } from './model.ts';
import { quoting } from './place.ts';

/** Every count. */
export const figures = table(
  'cijfers',
  {
    cijfer: z.string(),
    waarde: z.string(),
    aantal_min: number,
    aantal_max: number,
    van_totaal: number,
    keer: number,
    eenheid: z.string(),
    benadering: words,
    datum: words,
    land: words,
    volgens: words,
    onderwerp: words,
    missies: several,
  },
  ({ letter }) =>
    quoting(
      letter,
      (section) => section.facts.filter(({ unit }) => unit !== undefined),
      (fact) => {
        const { min, max } = figureBounds(fact);
        return {
          cijfer: fact.label,
          waarde: fact.value,
          aantal_min: min,
          aantal_max: max,
          van_totaal: fact.outOf ?? null,
          keer: fact.times ?? null,
          eenheid: fact.unit ?? '',
          benadering: approximationOf(fact) ?? null,
          datum: fact.date ?? null,
          land: fact.country ?? null,
          volgens: fact.by ?? null,
          onderwerp: fact.topic ?? null,
          missies: fact.missions,
        };
      },
    ),
);
