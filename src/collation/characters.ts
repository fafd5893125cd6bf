import type { Problem } from '../problem/problem.ts';
import { RECORD_REMEDY, type Recorded, type Source } from './model.ts';

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

/** A line with its ligatures written out, and letters with the accents that follow them as one. */
export const compose = (line: string): string =>
  [...line]
    .map((sign) => LETTERS.get(sign) ?? sign)
    .join('')
    .replaceAll(/\P{M}\p{M}+/gu, (letter) => letter.normalize('NFC'));

/** Every word that is so composed is recorded, on its line and in order; no other is. */
export function wrongCharacters({ file, lines }: Source, { value, place }: Recorded): Problem[] {
  const found = lines.flatMap((line, index) =>
    compose(line) === line ? [] : wordsOf(line).map((word) => ({ line: index + 1, ...word })),
  );
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

const wordsOf = (line: string): { printed: string; result: string }[] =>
  line
    .split(/[ \t\r\f]+/u)
    .map((printed) => ({ printed, result: compose(printed) }))
    .filter(({ printed, result }) => printed !== result);
