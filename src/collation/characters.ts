import type { Problem } from '../problem/problem.ts';
import { RECORD_REMEDY, type Recorded } from './model.ts';

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
  return [...withoutSoft(line)]
    .map((sign) => (isHidden(sign) ? '' : /[\u2028\u2029]/u.test(sign) ? ' ' : sign))
    .map((sign) => LETTERS.get(sign) ?? sign)
    .join('')
    .replaceAll(/\P{M}\p{M}+/gu, (letter) => letter.normalize('NFC'));
}

/** The words of a line that were received otherwise; `index` is that of the line, from 0. */
export const cleanedWords = (line: string, index: number): CleanedWord[] =>
  cleanLine(line) === line
    ? []
    : line
        .split(/[ \t\r\f]+/u)
        .map((word) => ({ line: index + 1, printed: shown(word), result: cleanLine(word) }))
        .filter(({ printed, result }) => printed !== result);

/** A word with the numbers of signs that print nothing. */
function shown(word: string): string {
  const isBlank = /^\p{Zs}+$/u.test(word);
  return [...word]
    .map((sign, at, signs) => {
      const isSoft = sign === '\u00ad' && at < signs.length - 1;
      const isShown = !isBlank && !isSoft && !isHidden(sign) && !/[\u2028\u2029]/u.test(sign);
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
