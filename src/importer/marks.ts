import { asText, type Doubt } from './doubt.ts';
import type { PagedLine } from './printed-letter.ts';
import { endsPart } from './sentences.ts';

/** A printed mark, as one of the ways in which it can be counted. */
export interface Mark {
  /** What it has in common with the other marks of its list: `a.`, `(1)`, `–`. */
  kind: string;
  /** Its place in the count; undefined for a mark that does not count. */
  value: number | undefined;
  printed: string;
}

/** Marks that do not count; some fonts have their bullets among the private characters. */
export const DASHES = String.raw`(?:[-–—−•●○▪■◦‣·*]|o|[\uf000-\uf0ff])`;

const DASH = new RegExp(String.raw`^${DASHES}(?= \S)`, 'u');
const COUNTED =
  /^(?:(\()(\d{1,2}|[a-z]{1,5})(\))|()(\d{1,2})(°\.?)|()(\d{1,2}|[a-z]{1,5})([.)]))(?= \S)/u;
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/u;

/** The ways to read the mark that a line starts with; none when it has none. */
export function marksOf({ printed: text }: PagedLine): Mark[] {
  const dash = DASH.exec(text)?.[0];
  if (dash !== undefined) return [{ kind: dash, value: undefined, printed: dash }];
  const [printed = '', ...groups] = countedMark(text);
  const [before = '', label = '', after = ''] = groups;
  const as = (first: string, value: number): Mark => ({
    ...{ kind: before + first + after, value, printed },
  });
  if (label === '') return [];
  if (/^\d/u.test(label)) return [as('1', Number(label))];
  return [
    ...(label.length === 1 ? [as('a', label.charCodeAt(0) - 96)] : []),
    ...(ROMAN.test(label) ? [as('i', romanValue(label))] : []),
  ];
}

/** A mark that counts, and its parts; none where marks count on in one line, as in a sentence: `(i) het beeld, (ii) de zorg`. */
function countedMark(text: string): string[] {
  const isSentence = text.startsWith('(') && / \((?:ii|b|2)\) /u.test(text);
  const parts: (string | undefined)[] = isSentence ? [] : (COUNTED.exec(text) ?? []);
  return parts.filter((part) => part !== undefined);
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const romanValue = (label: string): number =>
  [...label].reduce((sum, digit, index) => {
    const [value, next] = [ROMAN_DIGITS[digit] ?? 0, ROMAN_DIGITS[label[index + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);

/** Whether a line starts with what may be the mark of an item. */
export const isItemLine = (line: PagedLine): boolean => marksOf(line).length > 0;

/** The mark with which a list goes on. */
export const following = (mark: Mark): Mark => ({
  ...mark,
  value: mark.value === undefined ? undefined : mark.value + 1,
});

/** Lists marks of items that make no list: one alone, or one that does not count on. */
export function loneMarks(
  paragraphs: readonly (readonly PagedLine[])[],
  openEnded: readonly string[],
  file: string,
): Doubt[] {
  return paragraphs.flatMap((lines) =>
    lines
      .filter((line, index) => {
        const before = lines[index - 1]?.text ?? '';
        const isStart = before === '' || endsPart(before);
        return isStart && isItemLine(line) && !openEnded.includes(line.printed);
      })
      .map(({ number, printed }) => ({
        ...{ file, line: number },
        message: `Unexpected mark of one item in "${printed}", expected a list of two or more that count on or have the same dash`,
        remedy:
          'Add it to brief.yaml: a heading to outline; openEnded keeps it, mark and all, as running text.',
        choices: [asText(printed)],
      })),
  );
}
