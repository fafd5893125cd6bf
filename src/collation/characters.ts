import type { Problem } from '../problem/problem.ts';
import { RECORD_REMEDY, type Recorded } from './received.ts';

/** A word that was received otherwise, and how the edition has it. */
interface CleanedWord {
  line: number;
  printed: string;
  result: string;
}

/** Signs of several letters, each with these. */
const LETTERS = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);

/** Whether a sign prints nothing at all: it steers a machine, joins or divides in silence. */
const isHidden = (sign: string): boolean => {
  if (sign === '\t' || sign === '\n' || sign === '\f' || sign === '\r') return false;
  return /^[\p{Cc}\p{Bidi_Control}\u200b-\u200d\u2060-\u2064\ufeff]$/u.test(sign);
};

/** A soft hyphen shows at the end of a line alone. */
const withoutSoft = (line: string): string =>
  line.replaceAll(/\u00ad(?=[^ \t\r\f]|[ \t\r\f]+[^ \t\r\f])/gu, '');

/**
 * A line with its ligatures written out, letters with the accents that follow them as one, and without
 * signs that print nothing; one of blanks alone is empty.
 */
export function cleanLine(line: string): string {
  if (/[^ \t\f\r]/u.test(line) && /^[\p{Zs}\t\f\r]+$/u.test(line))
    return line.replaceAll(/[^\f]/gu, '');
  return cleanSigns(line);
}

const cleanSigns = (line: string): string =>
  [...withoutSoft(line)]
    .map((sign) => (isHidden(sign) ? '' : /[\u2028\u2029]/u.test(sign) ? ' ' : sign))
    .map((sign) => LETTERS.get(sign) ?? sign)
    .join('')
    .replaceAll(/\P{M}\p{M}+/gu, (letter) => letter.normalize('NFC'));

/** The words of a line that were received otherwise; `index` is that of the line, from 0. */
export function cleanedWords(line: string, index: number): CleanedWord[] {
  const cleaned = cleanLine(line);
  if (cleaned === line) return [];
  const isBlank = /^\f*$/u.test(cleaned) && /^[\p{Zs}\t\f\r]*$/u.test(line);
  const words = line.split(/[ \t\r\f]+/u).filter((word) => word !== '');
  return words
    .map((word, at) => {
      const isLast = at === words.length - 1;
      const result = isBlank ? '' : cleanWord(word, isLast);
      return { line: index + 1, printed: shown(word, { isBlank, isLast }), result };
    })
    .filter(({ result }, at) => words[at] !== result);
}

/** A soft hyphen at the end of a word shows only where no other word follows on the line. */
const cleanWord = (word: string, isLast: boolean): string =>
  cleanSigns(isLast ? word : word.replace(/\u00ad+$/u, ''));

/** A word with the numbers of signs that print nothing. */
function shown(word: string, of: { isBlank: boolean; isLast: boolean }): string {
  return [...word]
    .map((sign, at, signs) => {
      const isSoft = sign === '\u00ad' && !(of.isLast && at === signs.length - 1);
      const isShown = !of.isBlank && !isSoft && !isHidden(sign) && !/[\u2028\u2029]/u.test(sign);
      if (isShown) return sign;
      return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
    })
    .join('');
}

/** Every word that was received otherwise is recorded, on its line and in order; no other is. */
export function wrongCharacters(
  file: string,
  found: readonly CleanedWord[],
  { value, place }: Recorded,
): Problem[] {
  const length = Math.max(found.length, value.characters.length);
  const at = Array.from({ length }).findIndex((_, index) => {
    const [wanted, recorded] = [found[index], value.characters[index]];
    return (
      wanted?.line !== recorded?.line ||
      wanted?.printed !== recorded?.printed ||
      wanted?.result !== recorded?.result
    );
  });
  if (at < 0) return [];
  const wanted = found[at];
  const said = wanted ? `"${wanted.printed}" of ${file}:${wanted.line}` : 'no further word';
  const message = `Unexpected record of "${value.characters[at]?.printed ?? 'nothing'}" composed, expected ${said}`;
  return [{ ...place(['characters', at]), message, remedy: RECORD_REMEDY }];
}
