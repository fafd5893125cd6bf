import { expect, test } from 'vitest';
import { checkEnglish } from '../../../src/edition/check/english.ts';
import { FOLDER, inventLetter } from '../invented.ts';
import { said } from '../said.ts';

const check = (...english: string[]) =>
  said(
    checkEnglish(
      inventLetter({
        brief: { english },
        sections: [
          {
            title: 'Train and equip',
            text: 'Het team heet Special Forces.[^1]\n\n[^1]: Ook wel SOF team.',
          },
        ],
      }),
    ),
  );

test('a phrase that the letter lacks is named with its line', () => {
  expect(check('Special Forces', 'Special Force')).toEqual([
    `${FOLDER}/brief.yaml:11: english[1]: Unexpected phrase "Special Force", expected whole words of the letter
  Copy them from the letter, or take the phrase out.`,
  ]);
});

test('a phrase may stand in a heading, a paragraph or a footnote', () => {
  expect(check('Train and equip', 'Special Forces', 'SOF team')).toEqual([]);
});
