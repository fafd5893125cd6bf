import { expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { contentWith } from './content.ts';
import { swap } from '../swap.ts';

const MONEY = 'content/27925-651/financien/financien.mdx';
const ISIS = 'content/27925-651/politieke-context/strijd-tegen-isis.mdx';
const F16 = 'content/27925-651/missies/f-16s.mdx';
const NEEDS = 'content/27925-651/humanitaire-hulp/humanitaire-hulp-syrie.mdx';

test.each([
  [MONEY, 'value: 86900000', 'value: 5000000', 'value: Unexpected 5.000.000, expected a number of'],
  [MONEY, "date: '2018'", "date: '2017'", 'date: Unexpected 2017, expected the date of'],
  [MONEY, 'value: 86,9 miljoen euro', 'value: 86,8 miljoen euro', 'value: Unexpected 86.800.000'],
  [ISIS, 'upTo: 400000000', 'upTo: 500000000', 'upTo: Unexpected 500.000.000, expected a number'],
  [ISIS, 'currency: USD', 'currency: EUR', 'currency: Unexpected EUR, expected the currency of'],
  [ISIS, "date: '2019-03-23'", "date: '2019-03-22'", 'date: Unexpected 2019-03-22, expected the'],
  [F16, 'count: 300', 'count: 301', 'count: Unexpected 301, expected a number of the quote'],
  [F16, "date: '2019-02'", "date: '2019-03'", 'date: Unexpected 2019-03, expected the date of'],
  [NEEDS, 'count: 11700000', 'count: 11800000', 'count: Unexpected 11.800.000, expected a number'],
])('in %s, %s changed to %s stops the build', (file, from, to, message) => {
  const changed = contentWith({ [file]: swap(from, to) });
  expect(() => buildEdition(changed)).toThrow(
    new RegExp(
      `^${file}:\\d+: \\w+\\[\\d+\\]\\.${message}.*\\n {2}Correct the value, or quote`,
      'u',
    ),
  );
});
