import type { Problem } from '../../problem/problem.ts';
import type { Event } from '../../schemas/letter/event.ts';
import { type Letter, partsInOrder } from '../model.ts';
import { fieldAt, type ReadLetter } from '../places.ts';

type Fault = Pick<Problem, 'message' | 'remedy'> & { field: keyof Event };

/** What a letter dates fits the day on which it was written, when that is known. */
export function checkEvents({ letter, places }: ReadLetter): Problem[] {
  const written = letter.brief.date?.is;
  if (written === undefined) return [];
  return partsInOrder(letter).flatMap((section) =>
    section.events.flatMap((event, index) =>
      [...checkPlanned(event, written), ...checkLast(event, letter)].map(({ field, ...said }) => ({
        ...fieldAt(places, section.id, ['events', index, field]),
        ...said,
      })),
    ),
  );
}

/** What comes after the letter is announced in it. */
function checkPlanned({ date, planned }: Event, written: string): Fault[] {
  if (planned || date <= written) return [];
  const message = `Unexpected ${date}, after the letter (${written}), expected planned: true`;
  return [{ field: 'date', message, remedy: 'Add planned: true, or correct the date.' }];
}

/** `23 maart jl.` is the last such day before the letter. */
const LAST = /(?<!\p{L})jl(?!\p{L})/u;
const DAYS_IN_YEAR = 366;
const DAY = 24 * 60 * 60 * 1000;

function checkLast({ date, quote }: Event, { brief }: Letter): Fault[] {
  if (!LAST.test(quote)) return [];
  const days = (Date.parse(brief.date?.is ?? '') - Date.parse(date)) / DAY;
  if (days > 0 && days < DAYS_IN_YEAR) return [];
  const message = `Unexpected ${date}, expected a date in the year before the letter, as "jl." says`;
  return [{ field: 'date', message, remedy: 'Correct the year.' }];
}
