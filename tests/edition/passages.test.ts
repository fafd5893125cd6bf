import { expect, test } from 'vitest';
import type { Paragraph, Section } from '../../src/edition/model.ts';
import {
  type Passage,
  pageAt,
  passageAt,
  passageAtHome,
  passageQuoting,
  withNew,
} from '../../src/edition/build/passages.ts';

const first = {
  number: 1,
  text: 'Een proef. De motie vraagt om nog een proef.',
  page: 2,
  pageBreaks: [{ page: 3, offset: 20 }],
} as Paragraph;
const second = { ...first, number: 2, text: 'Tot slot.', pageBreaks: [] as const } as Paragraph;
const section = { letter: '27925-700', paragraphs: [first, second] } as unknown as Section;

const words = ({ paragraph, span, sentence }: Passage) =>
  [span, sentence].map(({ start, end }) => paragraph.text.slice(start, end));
const motion = passageAt(section, first, { start: 14, end: 19 }, 'cites');

test('a passage has the words, and the sentence that they stand in', () => {
  expect(words(motion)).toEqual(['motie', 'De motie vraagt om nog een proef.']);
});

test('words that are quoted are found in the first paragraph that has them', () => {
  const quoted = passageQuoting(section, 'Tot slot');
  expect(quoted).toMatchObject({ paragraph: { number: 2 }, how: 'quotes' });
  expect(quoted && words(quoted)).toEqual(['Tot slot', 'Tot slot.']);
  expect(passageQuoting(section, 'een proe')).toBeUndefined();
});

test('a paragraph belongs as a whole to what its section treats, and no words of it stand out', () => {
  expect(words(passageAtHome(section, first))).toEqual(['', first.text]);
});

test('a second passage of one sentence is not new, one of another sentence or letter is', () => {
  const again = passageAt(section, first, { start: 38, end: 43 }, 'names');
  const before = passageAt(section, first, { start: 4, end: 9 }, 'names');
  const elsewhere = { ...again, section: { ...section, letter: '27925-701' } };
  expect(withNew([motion], [again, before, elsewhere])).toEqual([motion, before, elsewhere]);
});

test('the page of a passage is that on which its words start', () => {
  const last = passageAt(section, first, { start: 20, end: 26 }, 'names');
  expect([motion, last].map(pageAt)).toEqual([2, 3]);
});
