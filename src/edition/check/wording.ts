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
  /** Whether it says what happened, and not how much. */
  isEvent?: boolean;
}

const wordsFor = (words: readonly string[]): RegExp[] =>
  words.map((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'));

/** Words that make a number less exact; readers must see them again, in whatever case. */
const ROUGH = wordsFor([
  ...['ongeveer', 'circa', 'bijna', 'ruim', 'rond', 'meer dan', 'minder dan', 'maximaal'],
  ...['minimaal', 'ten minste', 'schattingen'],
]);

/** Words that make a statement less certain. */
const UNSURE = wordsFor(['in staat', 'naar verwachting', 'zou kunnen']);

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

function weakened({ path, shown, quote, isEvent = false }: Shown): Fault[] {
  return [...(isEvent ? [] : ROUGH), ...UNSURE, ...STEMS].flatMap((hedge): Fault[] => {
    const [word] = hedge.exec(quote) ?? [];
    if (word === undefined || hedge.test(shown)) return [];
    const message = `Unexpected "${shown}", expected "${word}" in it, as in the quote "${quote}"`;
    const remedy = 'Take the word over in the label or the value, or quote other words.';
    return [{ path, message, remedy }];
  });
}

/** A number with the unit right behind it. */
const UNITS = /(\S+) (procent|dagen|weken|maanden|jaar)(?!\p{L})/gu;

/** A unit of these is in the quote; what else is counted, the editors may say in words of their own. */
const MEASURES: ReadonlySet<string> = new Set(['procent', 'dagen', 'weken', 'maanden', 'jaar']);

function checkUnit({ path, quote, unit, count }: Shown): Fault[] {
  if (count === undefined) return [];
  const counted = [...quote.matchAll(UNITS)].find(([, number = '']) =>
    readNumbers(number).includes(count),
  )?.[2];
  if (counted === unit || (counted === undefined && !MEASURES.has(unit ?? ''))) return [];
  const said = (word?: string) => (word === undefined ? 'absence' : `"${word}"`);
  const message = `Unexpected ${said(unit)}, expected ${said(counted)} as in the quote "${quote}"`;
  const remedy = 'Say in unit what is counted, when it is not what the label names.';
  return [{ path: [...path, 'unit'], message, remedy }];
}

function shownIn({ facts, events }: Section): Shown[] {
  return [
    ...facts.map(({ label, value, quote, count, unit }, index) => ({
      ...{ path: ['facts', index], shown: `${label}: ${value}`, quote, count, unit },
    })),
    ...events.map(({ what, quote }, index) => ({
      ...{ path: ['events', index], shown: what, quote, isEvent: true },
    })),
  ];
}
