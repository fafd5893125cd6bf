import { expect, test } from 'vitest';
import { checkQuotes } from '../../../src/edition/check/quotes.ts';
import { amount, event, fact, inventLetter, type InventedSection, note } from '../invented.ts';
import { oneSection, SECTION } from '../invented.ts';
import { said } from '../said.ts';

const check = (section: InventedSection) => said(checkQuotes(inventLetter(oneSection(section))));

const lacking = (place: string, quote: string) => [
  `${place}: Unexpected quote "${quote}", expected whole words of the section
  Copy the words from the text of the section, from one paragraph.`,
];

test.each([
  ['facts', fact({ quote: '300 mensen deden niet mee' }), '300 mensen deden niet mee'],
  ['events', event({ quote: 'De proef heeft in 2019' }), 'De proef heeft in 2019'],
  ['amounts', amount({ quote: 'circa 6 miljoen euro' }), 'circa 6 miljoen euro'],
  ['notes', note({ quote: 'deden eraan men' }), 'deden eraan men'],
])('words of %s that the section lacks are named', (field, item, quote) => {
  expect(check({ [field]: [item] })).toEqual(lacking(`${SECTION}:8: ${field}[0].quote`, quote));
});

test('words that run over two paragraphs are of neither', () => {
  const text = 'Een proef.\n\nNog een proef.';
  expect(check({ text, facts: [fact({ quote: 'proef. Nog' })] })).toEqual(
    lacking(`${SECTION}:8: facts[0].quote`, 'proef. Nog'),
  );
});

test('words of a heading are words for a note, and for nothing else', () => {
  expect(check({ notes: [note({ quote: 'Proef' })] })).toEqual([]);
  expect(check({ facts: [fact({ quote: 'Proef' })] })).toEqual(
    lacking(`${SECTION}:8: facts[0].quote`, 'Proef'),
  );
});

test('words of a footnote are words of the section', () => {
  const text = 'Een proef.[^1]\n\n[^1]: Met een noot.';
  expect(check({ text, facts: [fact({ quote: 'Met een noot' })] })).toEqual([]);
});

test('a note on words that occur more than once says on which of them it is', () => {
  const text = 'De proef is de proef, en daarmee de proef.';
  expect(check({ text, notes: [note({ quote: 'de proef' })] })).toEqual([
    `${SECTION}:8: notes[0].quote: Unexpected quote "de proef" that stands 2 times, expected which of them
  Add occurrence: 1 to 2, or quote more words.`,
  ]);
  expect(check({ text, notes: [note({ quote: 'de proef', occurrence: 2 })] })).toEqual([]);
});

test('a section whose quotes are all its words has nothing wrong', () => {
  expect(check({ facts: [fact()], amounts: [amount()], notes: [note()] })).toEqual([]);
});

test('words of the summary that the letter lacks are named, with their sentence', () => {
  const summary = [
    { is: 'De proef was duur.', quotes: ['circa 5 miljoen euro', 'Een proef.'] },
    { is: 'De proef was goedkoop.', quotes: ['circa 6 miljoen euro'] },
  ];
  const [problem, ...others] = said(checkQuotes(inventLetter({ brief: { summary } })));
  expect(others).toEqual([]);
  expect(problem).toContain('brief.yaml');
  expect(problem).toContain(
    `summary[1].quotes[0]: Unexpected quote "circa 6 miljoen euro", expected whole words of the letter
  Copy the words from the text of the letter, from one paragraph.`,
  );
});
