import { describe, expect, test } from 'vitest';
import { findReferences } from '../../src/kamerstuk/index.ts';
import { type Sentence, type Spelling, loadFixture, readLetter } from './fixtures.ts';

const idsIn = (text: string): string[] => findReferences(text).map(({ ids }) => ids.join(' '));

describe('a spelling is read as the papers it names', () => {
  test.each(loadFixture<Spelling>('spellings'))('$text', ({ text, papers, ...details }) => {
    expect(idsIn(text)).toEqual([papers]);
    expect(findReferences(text)[0]).toMatchObject(details);
  });
});

describe('a sentence gives its references, in the words they were written in', () => {
  test.each(loadFixture<Sentence>('sentences'))('$text', ({ text, found }) => {
    const read = findReferences(text).map((each) => ({
      papers: each.ids.join(' '),
      words: each.text,
    }));
    expect(read).toEqual(found);
  });
});

describe('what only looks like a reference is left alone', () => {
  test.each(loadFixture<string>('lookalikes'))('%s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });
});

test('the letter cites 14 papers in 24 references, also across its line breaks', () => {
  const cited = idsIn(readLetter());
  expect(cited).toHaveLength(24);
  expect([...new Set(cited)].sort()).toEqual([
    '27925-611',
    '27925-615',
    '27925-623',
    '27925-629',
    '27925-637',
    '27925-647',
    '29521-360',
    '29521-363 33694-363',
    '29754-492',
    '32623-193',
    '32623-224',
    '34775-20',
    '34952-15',
  ]);
});

test('a reference carries all that its words say', () => {
  const text = 'Zie Kamerstukken II 2018/19, 27\u00a0925, nr. 651, p. 5.';
  expect(findReferences(text)).toEqual([
    {
      start: 4,
      end: 50,
      text: 'Kamerstukken II 2018/19, 27\u00a0925, nr. 651, p. 5',
      ids: ['27925-651'],
      kind: 'paper',
      chamber: 'II',
      sessionYear: '2018/19',
      page: '5',
    },
  ]);
});

test('a letter in place of a number is a paper of the Eerste Kamer', () => {
  expect(findReferences('(35 125, C)')[0]?.chamber).toBe('I');
});

test('offsets count UTF-16 units of the original text', () => {
  const text = '🇳🇱\u00ad  27\r\n925, nr. 637';
  expect(text.slice(findReferences(text)[0]?.start)).toBe('27\r\n925, nr. 637');
});
