import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../../src/edition/check/numbering.ts';
import { FOLDER, inventLetter, type InventedSection, SECTION } from '../invented.ts';
import { said } from '../said.ts';

const check = (...sections: InventedSection[]) => said(checkNumbers(inventLetter({ sections })));

const AGAIN = 'Run npm run collate, which shows what text differs, or import the letter again.';

describe('paragraphs', () => {
  test('count on from the section before', () => {
    expect(check({ text: 'Een.\n\nTwee.' }, { title: 'Slot', firstAlinea: 9 })).toEqual([
      `${FOLDER}/missies/slot.mdx:6: firstAlinea: Unexpected 9, expected 4
  ${SECTION} has alineas 2 to 3. ${AGAIN}`,
    ]);
  });

  test('count on over a heading without text', () => {
    expect(check({ text: '' }, { title: 'Onder', level: 3 })).toEqual([]);
  });

  test('start with one', () => {
    const letter = inventLetter({ opening: { firstAlinea: 2 }, sections: [{ text: '' }] });
    expect(said(checkNumbers(letter))).toEqual([
      `${FOLDER}/opening.mdx:6: firstAlinea: Unexpected 2, expected 1\n  ${AGAIN}`,
    ]);
  });
});

describe('pages', () => {
  test('never go back from section to section', () => {
    expect(check({ page: 3 }, { title: 'Slot', page: 2 })).toEqual([
      `${FOLDER}/missies/slot.mdx:5: page: Unexpected 2, expected 3 or later
  The section before ends on page 3: import the letter again.`,
    ]);
  });

  const turned = (line: number, expected: number) => [
    `${SECTION}:${line}: Unexpected <Page> in alinea 2, expected number={${expected}} or later
  Write it so, or import the letter again.`,
  ];

  test.each(['<Page />', '<Page number={1} />'])(
    'inside a section have a number, and go on: %s',
    (mark) => {
      expect(check({ text: `Een ${mark} proef.` })).toEqual(turned(9, 2));
    },
  );

  test('inside a section may leave some out, and stand there once', () => {
    expect(check({ text: 'Een <Page number={4} />proef.' })).toEqual([]);
    expect(check({ text: 'Een <Page number={2} />lange <Page number={2} />proef.' })).toEqual(
      turned(9, 3),
    );
  });

  test('go on after one that starts inside the heading', () => {
    const inHeading = (text: string) =>
      check({ pageStartsAt: 3, text }, { title: 'Slot', page: 3 });
    expect(inHeading('Een <Page number={2} />proef.')).toEqual(turned(10, 3));
    expect(inHeading('Een <Page number={3} />proef.')).toEqual([]);
  });
});

test('footnotes are numbered through the letter in the order of their calls', () => {
  const noted = (number: number) => `Een proef.[^${number}]\n\n[^${number}]: Een noot.`;
  expect(check({ text: noted(1) }, { title: 'Slot', text: noted(3) })).toEqual([
    `${FOLDER}/missies/slot.mdx:11: Unexpected footnote 3, expected 2
  Number the footnotes through the letter, in the order of their calls; where the paper has another mark, put it first: [^2]: **3** text.`,
  ]);
  expect(check({ text: noted(1) }, { title: 'Slot', text: noted(2) })).toEqual([]);
});
