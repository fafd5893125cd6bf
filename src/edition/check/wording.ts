import { readNumbers } from '../../dutch/read-numbers.ts';
import type { Problem } from '../../problem/problem.ts';
import { partsInOrder, type Section } from '../model.ts';
import { fieldAt, type ReadLetter } from '../places.ts';

/** A label with its value, as readers see them, and the words that they rest on. */
interface Shown {
  path: PropertyKey[];
  shown: string;
  quote: string;
  unit?: string | undefined;
  count?: number | undefined;
}

/** Words that make a statement less certain; readers must see them again, in whatever case. */
const HEDGES: readonly RegExp[] = [
  ...['ongeveer', 'circa', 'bijna', 'ruim', 'rond', 'meer dan', 'minder dan', 'maximaal'],
  ...['minimaal', 'ten minste', 'in staat', 'naar verwachting', 'zou kunnen', 'schattingen'],
].map((words) => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu'));

/** The same, by how they start: readers may see another form of the word. */
const STEMS: readonly RegExp[] = ['voornemen', 'voorzien', 'mogelijk'].map(
  (stem) => new RegExp(`(?<!\\p{L})${stem}`, 'iu'),
);

/** What is said in short is never stronger than its quote, and a count that has a unit says it. */
export function checkWording({ letter, places }: ReadLetter): Problem[] {
  return partsInOrder(letter).flatMap((section) =>
    shownIn(section).flatMap((shown) =>
      [...weakened(shown), ...checkUnit(shown)].map(({ path, ...said }) => ({
        ...fieldAt(places, section.id, path),
        ...said,
      })),
    ),
  );
}

type Fault = Pick<Problem, 'message' | 'remedy'> & Pick<Shown, 'path'>;

function weakened({ path, shown, quote }: Shown): Fault[] {
  return [...HEDGES, ...STEMS].flatMap((hedge): Fault[] => {
    const [word] = hedge.exec(quote) ?? [];
    if (word === undefined || hedge.test(shown)) return [];
    const message = `Unexpected "${shown}", expected "${word}" in it, as in the quote "${quote}"`;
    const remedy = 'Take the word over in the label or the value, or quote other words.';
    return [{ path, message, remedy }];
  });
}

/** A number with the unit right behind it. */
const UNITS = /(\S+) (procent|dagen|weken|maanden|jaar)(?!\p{L})/gu;

function checkUnit({ path, quote, unit, count }: Shown): Fault[] {
  if (count === undefined) return [];
  const counted = [...quote.matchAll(UNITS)].find(([, number = '']) =>
    readNumbers(number).includes(count),
  )?.[2];
  if (counted === unit) return [];
  const said = (word?: string) => (word === undefined ? 'absence' : `"${word}"`);
  const message = `Unexpected ${said(unit)}, expected ${said(counted)} as in the quote "${quote}"`;
  const remedy = 'Say in unit what is counted, when it is not what the label names.';
  return [{ path: [...path, 'unit'], message, remedy }];
}

function shownIn({ facts, fields }: Section): Shown[] {
  return [
    ...facts.map(({ label, value, quote, count, unit }, index) => ({
      ...{ path: ['facts', index], shown: `${label}: ${value}`, quote, count, unit },
    })),
    ...(fields.peopleInNeed ?? []).map(({ who, value, quote }, index) => ({
      ...{ path: ['peopleInNeed', index], shown: `${who}: ${value}`, quote },
    })),
  ];
}
