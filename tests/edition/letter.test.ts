import { expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { contentWith } from './content.ts';
import { swap } from '../swap.ts';

test('signatures on a page of their own count among the pages of a letter', () => {
  const last = '{ page: 14, line: 746 }';
  const { letters } = buildEdition(
    contentWith({
      'content/27925-651/verantwoording.yaml': swap(last, `${last}\n  - { page: 15, line: 750 }`),
    }),
  );
  expect(letters.find(({ id }) => id === '27925-651')?.pages).toBe(15);
});
