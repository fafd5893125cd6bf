import { describe, expect, test } from 'vitest';
import { findReferences } from '../../src/kamerstuk/index.ts';
import { lookalikes, sentences, spellings } from './fixtures.ts';

describe('a spelling is read as the papers it names', () => {
  test.each(spellings)('$text', ({ text, papers, ...details }) => {
    const found = findReferences(text);
    expect(found.flatMap(({ ids }) => ids).join(' ')).toBe(papers);
    expect(found.length).toBeLessThanOrEqual(1);
    if (papers !== '') expect(found[0]).toMatchObject(details);
  });
});

describe('a sentence gives its references, in the words they were written in', () => {
  test.each(sentences)('$text', ({ text, found }) => {
    const read = findReferences(text).map(({ ids, text }) => ({
      papers: ids.join(' '),
      words: text,
    }));
    expect(read).toEqual(found);
  });
});

describe('what only looks like a reference is left alone', () => {
  test.each(lookalikes)('%s', (text) => {
    expect(findReferences(text).map(({ text }) => text)).toEqual([]);
  });
});
