import { fold } from './fold.ts';

const UNITS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const TEENS = 'dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

const SMALL: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['half', 0.5],
  ['anderhalf', 1.5],
]);

/** A number as Dutch texts write it: the small ones in words, `drie`; larger in digits. */
export const writeNumeral = (value: number): string => UNITS[value] ?? `${value}`;

/** The number that a Dutch word writes: `twintig`, `vijfentwintig`, `dertigtal`, `driehonderd`. */
export function readNumeral(word: string): number | undefined {
  return read(fold(word).replace(/(?<=.)tal$/u, ''));
}

function read(word: string): number | undefined {
  const small = SMALL.get(word);
  if (small !== undefined) return small;
  return readScaled(word, 'duizend', 1000) ?? readScaled(word, 'honderd', 100) ?? readJoined(word);
}

/** `tweeduizend`, `honderdvijftig`: a word before multiplies, a word after adds. */
function readScaled(word: string, name: string, scale: number): number | undefined {
  const at = word.indexOf(name);
  if (at < 0) return undefined;
  const before = at === 0 ? 1 : read(word.slice(0, at));
  const rest = word.slice(at + name.length).replace(/^en(?=.)/u, '');
  const after = rest === '' ? 0 : read(rest);
  return before === undefined || after === undefined ? undefined : before * scale + after;
}

const JOINED = new RegExp(`^(${UNITS.slice(1, 10).join('|')})en(half|${TENS.join('|')})$`, 'u');

/** `vijfentwintig`, `tweeenhalf`. */
function readJoined(word: string): number | undefined {
  const [, unit = '', rest = ''] = JOINED.exec(word) ?? [];
  const [added, value] = [SMALL.get(unit), SMALL.get(rest)];
  return added === undefined || value === undefined ? undefined : added + value;
}
