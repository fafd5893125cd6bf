import { expect, test } from 'vitest';
import { merge, mergeBy, type MergeRules, type Result } from '../../src/search/result.ts';

const section = '/27925-651/missies/euam/';
const bare: Result = {
  ...{ href: section, title: 'EUAM', kind: 'missie', place: 'Missies › bladzijde 11' },
  ...{ kinds: ['missie'], part: '', countries: [], words: [] },
};
const full: Required<Result> = {
  ...{ href: `${section}#alinea-58`, title: 'Adviesmissie', kind: 'paragraaf' },
  ...{ place: 'Missies › bladzijde 12', kinds: ['paragraaf'], part: 'Missies' },
  ...{ countries: ['Irak'], words: ['advies'], more: { href: '/missies/euam/', text: 'Bekijk' } },
  excerpt: { text: 'advies', marks: [{ start: 0, end: 6 }] },
};

test('what a later result knows of a place is added to the first, field by field', () => {
  expect(merge([bare], [full])).toEqual([
    {
      ...full,
      href: section,
      title: 'EUAM',
      kind: 'missie',
      place: bare.place,
      kinds: ['missie', 'paragraaf'],
    },
  ]);
});

test('a thing leads to the paragraph that has the words, and its page follows', () => {
  const named = { ...bare, href: `${section}#alinea-57` };
  expect(merge([named], [full])[0]).toMatchObject({ href: full.href, place: full.place });
});

test('what the first result says stays, whatever follows', () => {
  expect(merge([full], [{ ...bare, words: ['euam'] }])).toEqual([
    { ...full, kinds: ['paragraaf', 'missie'], words: ['advies', 'euam'] },
  ]);
});

test('a new field without a rule does not compile', () => {
  interface Dated {
    words: string[];
    date?: string;
  }
  const words = (first: Dated) => first.words;
  // @ts-expect-error the rule for the date is missing
  const incomplete: MergeRules<Dated> = { words };
  const rules: MergeRules<Dated> = {
    ...incomplete,
    date: (first, other) => first.date ?? other.date,
  };
  expect(mergeBy(rules, { words: [] }, { words: ['x'], date: '2019' })).toEqual({
    ...{ words: [], date: '2019' },
  });
});
