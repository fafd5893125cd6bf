import { expect, test } from 'vitest';
import { csv } from '../../../src/output/csv/index.ts';

test('fields with a comma, a quote, a line end or blanks around them are quoted, others are not', () => {
  const rows = [
    { a: 'in 2019, en later', b: 'hij zei "ja"', c: 'twee\nregels', d: ' blanco ' },
    { a: 'kort', b: 3_400_000, c: true, d: 'één' },
  ];
  expect(csv(['a', 'b', 'c', 'd'], rows)).toBe(
    'a,b,c,d\r\n"in 2019, en later","hij zei ""ja""","twee\nregels"," blanco "\r\nkort,3400000,true,één\r\n',
  );
});

test('what is not there is empty, and several values stand in one field', () => {
  expect(csv(['a', 'b', 'c'], [{ a: null, c: ['x', 'y'] }])).toBe('a,b,c\r\n,,x;y\r\n');
});
