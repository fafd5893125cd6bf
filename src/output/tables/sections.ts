import { z } from 'zod';
import { ui } from '../../interface/index.ts';
import { datesOf } from '../../edition/view/timeline.ts';
import { entriesIn, several, type Source, table, words, yesNo, number, whole } from './table.ts';
import { passagePlace, placing, quoting } from './place.ts';
import { boundsOf } from '../../dutch/approximation.ts';
import { approximationOf, figureBounds } from '../../edition/view/figures.ts';

/** The instruments that a letter cites, with the passages. */
function instrumentsIn({ letter, known }: Source) {
  const place = placing(letter);
  return known.entries.flatMap((entry) =>
    entry.register === 'rechtsbronnen'
      ? [{ data: entry.data, passages: place(entry.mentions).map(({ passage }) => passage) }]
      : [],
  );
}

/** Everything that a letter dates. */
export const events = table(
  'gebeurtenissen',
  {
    datum: z.string(),
    datum_tot: words,
    gebeurtenis: z.string(),
    soort: z.string(),
    sinds: yesNo,
    aangekondigd: yesNo,
    in_woorden: words,
    jaar_toegevoegd: yesNo,
    missies: several,
    kamerstuk: words,
  },
  (source) =>
    datesOf(source.letter, {
      missions: entriesIn(source.known, 'missies'),
      instruments: instrumentsIn(source),
    }).map((dated) => ({
      ...passagePlace(dated.passage, dated.quote),
      datum: dated.date,
      datum_tot: dated.until ?? null,
      gebeurtenis: dated.what,
      soort: ui.timeline.kinds[dated.kind],
      sinds: dated.since,
      aangekondigd: dated.planned,
      in_woorden: dated.as ?? null,
      jaar_toegevoegd: dated.yearAdded,
      missies: dated.missions,
      kamerstuk: dated.paper ?? null,
    })),
);

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
