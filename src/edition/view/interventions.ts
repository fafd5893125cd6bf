import { ui } from '../../interface/index.ts';
import type { Verantwoording } from '../../schemas/letter/verantwoording.ts';

/** A sentence in pieces: words, and words of the source as a form quotes them. */
type Pieces<T> = readonly (string | T)[];

/**
 * What was done to the text as received, an entry for each kind of intervention that occurs.
 * @param quoted Makes a quotation of words of the source.
 */
export function interventionLines<T>(
  { hyphens, furniture, repairs, characters, pages, shortLines }: Verantwoording,
  quoted: (words: string) => T,
): Pieces<T>[] {
  const decided = (kind: string) => {
    const by = (who: string) =>
      hyphens.filter((hyphen) => hyphen.kind === kind && hyphen.by === who).length;
    return { woordenboek: by('woordenboek'), redactie: by('redactie') };
  };
  const repaired = (all: readonly { printed: string; result: string; line: number }[]) =>
    all.flatMap(({ printed, result, line }): Pieces<T> => [
      ' ',
      ...ui.account.repair(quoted(printed), quoted(result), line),
    ]);
  const removed = furniture.flatMap(({ text, line, by }): Pieces<T> => [
    ' ',
    ...ui.account.leftOutLine(quoted(text), line, by),
  ]);
  const tops = pages.filter(({ startsParagraph }) => startsParagraph);
  const joined = { all: hyphens.length, joined: decided('joined'), kept: decided('kept') };
  return [
    hyphens.length > 0 ? [ui.account.hyphens(joined)] : [],
    repairs.length > 0 ? [ui.account.repairs(repairs.length), ...repaired(repairs)] : [],
    furniture.length > 0 ? [ui.account.leftOut(furniture.length), ...removed] : [],
    characters.length > 0 ? [ui.account.composed(characters.length), ...repaired(characters)] : [],
    shortLines.length > 0 ? [ui.account.shortLines(linesOf(shortLines))] : [],
    tops.length > 0 ? [ui.account.pageTops(linesOf(tops))] : [],
  ].filter((line) => line.length > 0);
}

const linesOf = (places: readonly { line: number }[]): number[] => places.map(({ line }) => line);
