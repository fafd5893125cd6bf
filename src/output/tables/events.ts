import { z } from 'zod';
import { ui } from '../../interface/index.ts';
import { datesOf } from '../../edition/view/timeline.ts';
import { entriesIn, several, type Source, table, words, yesNo } from './model.ts';
import { passagePlace, placing } from './place.ts';

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
