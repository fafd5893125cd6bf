import { expect, test } from 'vitest';
import { readResults } from '../../src/browser/search/server.ts';

const RESULT = {
  ...{ href: '/27925-701/#alinea-2', title: 'Proef', kind: 'paragraaf', kinds: ['paragraaf'] },
  ...{ place: 'Missies', part: 'Missies', countries: [], words: ['proef'] },
  excerpt: { text: 'Een proef', marks: [{ start: 4, end: 9 }] },
};

test('what a search server answers is read as results', () => {
  expect(readResults([RESULT])).toEqual([RESULT]);
  expect(readResults([])).toEqual([]);
});

test.each([
  ['no list', { results: [RESULT] }],
  ['a result without a title', [{ ...RESULT, title: undefined }]],
  ['a link to another site', [{ ...RESULT, href: '//elders.example/' }]],
  ['a script for a link', [{ ...RESULT, href: 'javascript:alert(1)' }]],
  ['words that are none', [{ ...RESULT, words: [1] }]],
  ['marks that are none', [{ ...RESULT, excerpt: { text: 'Een', marks: [{}] } }]],
  ['nothing', null],
])('but not %s', (_, answer) => {
  expect(() => readResults(answer)).toThrow('expected results');
});
