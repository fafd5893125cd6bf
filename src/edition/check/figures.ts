import { formatCount } from '../../dutch/numbers.ts';
import { fitsDates } from '../../dutch/dates.ts';
import { readNumbers } from '../../dutch/read-numbers.ts';
import type { Problem } from '../../problem/problem.ts';
import { partsInOrder, type Section, wordsOf } from '../model.ts';
import { fieldAt, type ReadLetter } from '../places.ts';

/** A value of the frontmatter and the quote that it must follow from. */
interface Figure {
  path: PropertyKey[];
  /** As written in messages. */
  shown: string;
  quote: string;
  fits: boolean;
  /** What the value must be. */
  expected: string;
}

/** Every number, year, date and currency of the frontmatter is the one that its quote has. */
export function checkFigures({ letter, places }: ReadLetter): Problem[] {
  return partsInOrder(letter).flatMap((section) =>
    figuresOf(section)
      .filter(({ fits }) => !fits)
      .map(({ path, shown, quote, expected }) => ({
        ...fieldAt(places, section.id, path),
        message: `Unexpected ${shown}, expected ${expected} of the quote "${quote}"`,
        remedy: 'Correct the value, or quote the words that it follows from.',
      })),
  );
}

function figuresOf(section: Section): Figure[] {
  const { amounts, facts, events } = section;
  return [
    ...amounts.flatMap((amount, index) => [
      number(['amounts', index, 'value'], amount.value, amount.quote),
      ...optional(amount.upTo, (upTo) => number(['amounts', index, 'upTo'], upTo, amount.quote)),
      ...optional(amount.year, (year) => date(['amounts', index, 'year'], `${year}`, amount.quote)),
      currency(['amounts', index, 'currency'], amount.currency, amount.quote),
    ]),
    ...facts.flatMap((fact, index) => [
      ...optional(fact.count, (count) => number(['facts', index, 'count'], count, fact.quote)),
      ...optional(fact.upTo, (upTo) => number(['facts', index, 'upTo'], upTo, fact.quote)),
      ...optional(fact.outOf, (whole) => number(['facts', index, 'outOf'], whole, fact.quote)),
      ...optional(fact.times, (times) => number(['facts', index, 'times'], times, fact.quote)),
      ...optional(fact.date, (written) => date(['facts', index, 'date'], written, fact.quote)),
      ...shownNumbers(['facts', index, 'value'], fact.value, fact.quote),
    ]),
    ...events.flatMap(({ what, quote, ...event }, index) => [
      date(['events', index, 'date'], event.date, quote),
      ...optional(event.until, (until) => date(['events', index, 'until'], until, quote)),
      ...numbersAround(['events', index, 'what'], what, quote, section),
    ]),
  ];
}

const optional = <T>(value: T | undefined, make: (value: T) => Figure): Figure[] =>
  value === undefined ? [] : [make(value)];

const number = (path: PropertyKey[], value: number, quote: string): Figure => ({
  ...{ path, quote, shown: formatCount(value), expected: 'a number' },
  fits: numbersOf(quote).includes(value),
});

/** The numbers of a quote: `geen` is 0, `tweemaal` is 2. */
const numbersOf = (quote: string): number[] => [
  ...readNumbers(quote.replaceAll(/(?<=\p{L})maal(?!\p{L})/gu, ' maal')),
  ...(/(?<!\p{L})geen(?!\p{L})/iu.test(quote) ? [0] : []),
];

const date = (path: PropertyKey[], written: string, quote: string): Figure => ({
  ...{ path, quote, shown: written, fits: fitsDates(written, quote), expected: 'the date' },
});

/** Numbers that readers see in a fact stand in its quote; years and days may be known from around it. */
function shownNumbers(path: PropertyKey[], value: string, quote: string): Figure[] {
  const undated = value.replaceAll(/(?:\d{1,2} )?\p{L}+ (?:19|20)\d\d|(?:19|20)\d\d(?!\d)/gu, '');
  return readNumbers(undated).map((shown) => number(path, shown, quote));
}

/** Numbers that readers see in an event are of its quote or of the section around it; `een` is a word. */
function numbersAround(
  path: PropertyKey[],
  what: string,
  quote: string,
  section: Section,
): Figure[] {
  const around = numbersOf(wordsOf(section).join('\n'));
  return shownNumbers(path, what.replaceAll(/(?<!\p{L})een(?!\p{L})/giu, ''), quote).map((one) => ({
    ...one,
    fits: one.fits || around.some((value) => formatCount(value) === one.shown),
  }));
}

const SIGNS = { EUR: /EUR|€|euro/iu, USD: /USD|\$|dollar/iu } as const;

function currency(path: PropertyKey[], code: keyof typeof SIGNS, quote: string): Figure {
  const named = Object.values(SIGNS).filter((sign) => sign.test(quote));
  const fits = named.length === 0 || named.includes(SIGNS[code]);
  return { path, quote, shown: code, fits, expected: 'the currency' };
}
