import { readNumeral } from '../../dutch/numerals.ts';
import type { Problem } from '../../problem/problem.ts';
import { type Letter, partsInOrder, type Section, unitsOf, wordsOf } from '../model.ts';
import { fieldAt, type ReadLetter } from '../places.ts';

/** Words of the editors on a section, and where they had them from. */
interface Remark {
  path: PropertyKey[];
  text: string;
  /** Name of the source that they give. */
  source?: string | undefined;
}

/**
 * What the editors say of a section names no number that neither the section has, nor the source that
 * is given, nor a paragraph that they name; and it names no paragraph that there is not. What they say
 * of the letter names no number that it lacks.
 */
export function checkRemarks({ letter, places }: ReadLetter): Problem[] {
  const sections = partsInOrder(letter);
  const words = sections.flatMap(wordsOf);
  return [
    ...letter.brief.summary.flatMap(({ is }, index) =>
      numbersBeyond(is, words).map((number) => ({
        ...places.brief(['summary', index, 'is']),
        ...stray(number, is, 'the letter', 'Correct it.'),
      })),
    ),
    ...sections.flatMap((section) =>
      remarksOn(section, places.sections.get(section.id)?.notes ?? []).flatMap((remark) =>
        [...absentParagraphs(remark, letter), ...strayNumbers(remark, section, letter)].map(
          (said) => ({ ...fieldAt(places, section.id, remark.path), ...said }),
        ),
      ),
    ),
  ];
}

type Said = Pick<Problem, 'message' | 'remedy'>;

const remarksOn = (
  { description, amounts }: Section,
  notes: readonly { text: string; source?: { name: string } | undefined }[],
): Remark[] => [
  ...(description === undefined ? [] : [{ path: ['description'], text: description }]),
  ...notes.map(({ text, source }, index) => ({
    ...{ path: ['notes', index, 'text'], text, source: source?.name },
  })),
  ...amounts.flatMap(({ remark }, index) =>
    remark === undefined ? [] : [{ path: ['amounts', index, 'remark'], text: remark }],
  ),
];

const PARAGRAPH = /(?<!\p{L})alinea’?s? (\d+(?:(?:, | en | tot en met )\d+)*)/gu;

/** Numbers of the paragraphs that a text names. */
const paragraphsIn = (text: string): number[] =>
  [...text.matchAll(PARAGRAPH)].flatMap(([, numbers = '']) =>
    [...numbers.matchAll(/\d+/gu)].map(Number),
  );

const absentParagraphs = ({ text }: Remark, { alineas }: Letter): Said[] =>
  paragraphsIn(text)
    .filter((number) => number < 1 || number > alineas)
    .map((number) => ({
      message: `Unexpected alinea ${number}, expected a paragraph of the letter, 1 to ${alineas}`,
      remedy: 'Correct the number of the paragraph.',
    }));

function strayNumbers({ text, source = '' }: Remark, section: Section, letter: Letter): Said[] {
  const named = new Set(paragraphsIn(text));
  const others = partsInOrder(letter)
    .flatMap((part) => part.blocks)
    .filter(({ number }) => named.has(number));
  const units = unitsOf({ blocks: others, footnotes: [] }).map((unit) => unit.text);
  const remedy =
    'Correct it, name the paragraph that has it (alinea 12), or give the source in `source`.';
  return numbersBeyond(text, [source, ...wordsOf(section), ...units]).map((number) =>
    stray(number, text, 'the section or of its source', remedy),
  );
}

/** Of a number that the editors name and that stands nowhere. */
export const stray = (number: number, text: string, where: string, remedy: string): Said => ({
  message: `Unexpected number ${number} in "${text}", expected one of ${where}`,
  remedy,
});

/**
 * The numbers of a text of the editors that none of the texts it is about has; numbers of paragraphs
 * that it names, and small ones that it may count for itself, are none of them.
 */
export function numbersBeyond(text: string, about: readonly string[]): number[] {
  const known = new Set(about.flatMap((words) => [...digitsIn(words), ...wordsIn(words)]));
  const said = text.replaceAll(PARAGRAPH, '');
  return [...digitsIn(said), ...wordsIn(said)].filter((number) => !known.has(number));
}

/** The numbers that a text has in digits, each group by itself; `F-16` is a name. */
const digitsIn = (text: string): number[] =>
  [...text.matchAll(/(?<!\p{L}-)(?<!\d)\d+/gu)].map(([digits]) => Number(digits));

/** Up to this number editors count for themselves: `op twee manieren`, `vier moties`. */
const COUNTED = 12;

/** The larger numbers that it has in words: `twintig`, `een dertigtal`. */
const wordsIn = (text: string): number[] =>
  [...text.matchAll(/\p{L}+/gu)]
    .flatMap(([word]) => readNumeral(word) ?? [])
    .filter((value) => value > COUNTED);
