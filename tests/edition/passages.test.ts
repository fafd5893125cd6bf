import { expect, test } from 'vitest';
import type { Section } from '../../src/edition/model.ts';
import type { Block } from '../../src/text/model.ts';
import {
  type Passage,
  passageAt,
  homeKey,
  homes,
  passageQuoting,
  withNew,
} from '../../src/edition/build/passages.ts';

const first: Block = {
  ...{ kind: 'paragraph', id: 'alinea-1', number: 1, page: 2 },
  text: 'Een proef. De motie vraagt om nog een proef.',
  marks: [{ kind: 'page', page: 3, start: 20, end: 20 }],
};
const second: Block = { ...first, id: 'alinea-2', number: 2, text: 'Tot slot.', marks: [] };
const section = {
  ...{ id: '27925-700/missies/proef', letter: '27925-700', collection: 'missies', slug: 'proef' },
  ...{ blocks: [first, second], footnotes: [] },
} as unknown as Section;

const words = ({ text, span, sentence }: Passage) =>
  [span, sentence].map(({ start, end }) => text.slice(start, end));
const motion = passageAt(section, first, { start: 14, end: 19 }, 'cites');

test('a passage has the words, and the sentence that they stand in', () => {
  expect(words(motion)).toEqual(['motie', 'De motie vraagt om nog een proef.']);
});

test('words that are quoted are found in the first paragraph that has them', () => {
  const quoted = passageQuoting(section, 'Tot slot');
  expect(quoted).toMatchObject({
    number: 2,
    how: 'quotes',
    href: '/27925-700/missies/proef/#alinea-2',
  });
  expect(quoted && words(quoted)).toEqual(['Tot slot', 'Tot slot.']);
  expect(passageQuoting(section, 'een proe')).toBeUndefined();
});

test('a paragraph belongs as a whole to what its section treats, and no words of it stand out', () => {
  expect(
    homes([section], new Set([section.id]))
      [homeKey(section.id)]?.slice(0, 1)
      .map(words),
  ).toEqual([['', first.text]]);
});

test('a second passage of one sentence is not new, one of another sentence or letter is', () => {
  const again = passageAt(section, first, { start: 38, end: 43 }, 'names');
  const before = passageAt(section, first, { start: 4, end: 9 }, 'names');
  const elsewhere = { ...again, letter: '27925-701' };
  expect(withNew([motion], [again, before, elsewhere])).toEqual([motion, before, elsewhere]);
});

test('the page of a passage is that on which its words start', () => {
  const last = passageAt(section, first, { start: 20, end: 26 }, 'names');
  expect([motion.page, last.page]).toEqual([2, 3]);
});
