import { describe, expect, test } from 'vitest';
import { checkRemarks } from '../../../src/edition/check/remarks.ts';
import { inventLetter, type InventedSection, note, oneSection, SECTION } from '../invented.ts';
import { said } from '../said.ts';

const check = (section: InventedSection) => said(checkRemarks(inventLetter(oneSection(section))));
const source = { name: 'Kamerstuk 27 925, nr. 612', url: 'https://voorbeeld.nl/' };

const stray = (place: string, number: string, text: string) => [
  `${SECTION}:${place}: Unexpected number ${number} in "${text}", expected one of the section or of its source
  Correct it, name the paragraph that has it (alinea 12), or give the source in \`source\`.`,
];

describe('what the editors say of a section', () => {
  test('names no number that the section lacks', () => {
    const description = 'Een proef met 310 mensen.';
    expect(check({ description })).toEqual(stray('7: description', '310', description));
    expect(check({ description: 'Een proef met 300 mensen, ook met F-16’s.' })).toEqual([]);
  });

  test('names no larger number in words that the section lacks; small ones it may count', () => {
    const description = 'Een proef met twintig mensen, op twee manieren.';
    expect(check({ description })).toEqual(stray('7: description', '20', description));
    const text = 'Ongeveer driehonderd mensen deden mee, en twintig anderen.';
    expect(check({ description: 'Een proef met 300 mensen.', text })).toEqual([]);
    expect(check({ description, text })).toEqual([]);
  });

  test('may name a number of its source, or of a paragraph that it names', () => {
    const text = 'Volgens de officiële publicatie is het nr. 612.';
    expect(check({ notes: [note({ text })] })).toEqual(stray('8: notes[0].text', '612', text));
    expect(check({ notes: [note({ text, source })] })).toEqual([]);
    expect(check({ notes: [note({ text: 'Dit zijn er 300 (alinea 2).' })] })).toEqual([]);
  });

  test('names no paragraph that the letter lacks', () => {
    expect(check({ notes: [note({ text: 'Dit volgt uit alinea 9.' })] })).toEqual([
      `${SECTION}:8: notes[0].text: Unexpected alinea 9, expected a paragraph of the letter, 1 to 2
  Correct the number of the paragraph.`,
    ]);
  });
});

test('what the editors say of the letter names no number that the letter lacks', () => {
  const summed = (is: string) => {
    const summary = [{ is, quotes: ['deden eraan mee'] }];
    return said(checkRemarks(inventLetter({ brief: { summary } })));
  };
  expect(summed('In 2018 deden 300 mensen mee.')).toEqual([]);
  expect(summed('In 2017 deden 300 mensen mee.').join('')).toContain(
    'summary[0].is: Unexpected number 2017 in "In 2017 deden 300 mensen mee.", expected one of the letter\n  Correct it.',
  );
});
