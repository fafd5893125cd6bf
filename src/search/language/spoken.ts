import { readNumeral } from '../../dutch/numerals.ts';

/**
 * A query with the numbers in figures that one says in more than one word, as a phone may write
 * them out: "een en dertig december", "tweeduizend negentien", "vijftien komma vijf miljoen"; and a
 * year in full of "'19". Other words stay as they are.
 */
export function spoken(query: string): string {
  const words: string[] = [];
  let made: number | undefined;
  for (const word of query.replaceAll(SHORT_YEAR, '20$1').split(' ')) {
    const three = threeSay([...words.slice(-2), word]);
    const number = three ?? twoSay(words.at(-1), word, made);
    made = number === undefined ? undefined : Number(number);
    if (number === undefined) words.push(word);
    else words.splice(three === undefined ? -1 : -2, Infinity, number);
  }
  return words.join(' ');
}

/** A year of this century without it. */
const SHORT_YEAR = /(?<!\S)['’‘]([0-4]\d)(?!\S)/gu;

/** "een en dertig", "vijftien komma vijf". */
function threeSay(said: readonly string[]): string | undefined {
  const [first = '', between, last = ''] = said;
  if (between === 'en') return figures(readNumeral(said.join('')));
  const [whole, part] = [readNumeral(first), readNumeral(last)];
  return between === 'komma' && whole !== undefined && part !== undefined
    ? `${whole},${part}`
    : undefined;
}

/**
 * "tweeduizend negentien", "honderd vijftig"; "twintig negentien" is a year, "f zestien" a name.
 * @param made The number before, if it was put together already: of "tweeduizend driehonderd".
 */
function twoSay(before = '', last: string, made?: number): string | undefined {
  if (before.length === 1) return LETTER.test(before) ? named(before, last) : undefined;
  const [large, small] = [made ?? readNumeral(before), readNumeral(last)];
  if (large === undefined || small === undefined) return undefined;
  if (isYear(large, small)) return `${large}${small}`;
  const isPlace = [100, 1000].some((place) => large % place === 0 && small < place);
  return large >= 100 && isPlace ? figures(large + small) : undefined;
}

/** Whether two numbers are the halves of a year. */
const isYear = (century: number, year: number): boolean =>
  (century === 19 || century === 20) && year >= 10 && year < 100;

const LETTER = /[a-z]/iu;

function named(letter: string, last: string): string | undefined {
  const value = readNumeral(last);
  return value === undefined ? undefined : `${letter} ${value}`;
}

const figures = (value: number | undefined) => (value === undefined ? undefined : String(value));
