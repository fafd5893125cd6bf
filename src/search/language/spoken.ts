import { readNumeral } from '../../dutch/numerals.ts';

/**
 * A query with the numbers in figures that one says in more than one word, as a phone may write
 * them out: "een en dertig december", "tweeduizend negentien", "vijftien komma vijf miljoen". Other
 * words stay as they are.
 */
export function spoken(query: string): string {
  const words: string[] = [];
  for (const word of query.split(' ')) {
    const three = threeSay([...words.slice(-2), word]);
    const two = three ?? twoSay(words.at(-1), word);
    if (two === undefined) words.push(word);
    else words.splice(three === undefined ? -1 : -2, Infinity, two);
  }
  return words.join(' ');
}

/** "een en dertig", "vijftien komma vijf". */
function threeSay(said: readonly string[]): string | undefined {
  const [first = '', between, last = ''] = said;
  if (between === 'en') return figures(readNumeral(said.join('')));
  const [whole, part] = [readNumeral(first), readNumeral(last)];
  return between === 'komma' && whole !== undefined && part !== undefined
    ? `${whole},${part}`
    : undefined;
}

/** "tweeduizend negentien", "honderd vijftig"; "twintig negentien" is a year, "f zestien" a name. */
function twoSay(before = '', last: string): string | undefined {
  if (before.length === 1) return LETTER.test(before) ? named(before, last) : undefined;
  const [large, small = 100] = [readNumeral(before), readNumeral(last)];
  if (large === undefined || small >= 100) return undefined;
  if (large >= 100 && large % 100 === 0) return figures(large + small);
  return (large === 19 || large === 20) && small >= 10 ? `${large}${small}` : undefined;
}

const LETTER = /[a-z]/iu;

function named(letter: string, last: string): string | undefined {
  const value = readNumeral(last);
  return value === undefined ? undefined : `${letter} ${value}`;
}

const figures = (value: number | undefined) => (value === undefined ? undefined : String(value));
