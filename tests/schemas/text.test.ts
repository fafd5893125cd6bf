import { expect, test } from 'vitest';
import type { z } from 'zod';
import { amountSchema } from '../../src/schemas/letter/amount.ts';
import { briefSchema } from '../../src/schemas/letter/brief.ts';
import { explain } from '../../src/yaml/read.ts';
import { text, texts, url } from '../../src/schemas/text.ts';

const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value, { error: explain }).error?.issues[0]?.message ?? 'accepted';

test.each([
  'javascript:alert(1)',
  'http://docs.un.org/en/',
  'ftp://example.org/',
  'data:text/html,x',
  'https:wetten',
  'x',
])('%s is no address that readers may be sent to', (address) => {
  expect(said(url, address)).toBe(
    `Unexpected "${address}", expected an address such as https://zoek.officielebekendmakingen.nl/`,
  );
});

test.each([`https://example.org/a.html '"`, 'https://example.org/a b', 'https://example.org/<a>'])(
  '%s is no address: what does not belong there is not made to fit',
  (address) => expect(said(url, address)).toMatch(/^Unexpected blank or quote in an address/u),
);

test('text that turns its direction unseen is refused', () => {
  expect(said(text, 'v\u202eerzoek')).toMatch(/^Unexpected character that turns the direction/u);
  expect(said(text, 'محمد')).toBe('accepted');
});

test('a name that stands in a list twice is refused', () => {
  expect(said(texts, ['minister', 'Petersen', 'minister'])).toBe(
    'Unexpected "minister" for the second time, expected it once',
  );
});

test('an address with signs in it is an address', () => {
  expect(said(url, 'https://wetten.overheid.nl/jci1.3:c:BWBR0001840&artikel=100')).toBe('accepted');
});

const session = briefSchema.pick({ sessionYear: true });

test.each(['2018/20', '2018/18', '2018/2019', '18/19', '2018-19'])(
  '%s is no session year',
  (sessionYear) => expect(said(session, { sessionYear })).toMatch(/^Unexpected session year/u),
);

test.each(['2018/19', '1999/00', '2009/10'])('%s is a session year', (sessionYear) => {
  expect(said(session, { sessionYear })).toBe('accepted');
});

test('the blanks of a heading count as one space, a no-break space stays', () => {
  const headings = briefSchema.pick({ openEnded: true });
  const { openEnded } = headings.parse({ openEnded: ['Situatie  in\n Irak', 'Deel\u00a02'] });
  expect(openEnded).toEqual(['Situatie in Irak', 'Deel\u00a02']);
});

const amount = (fields: object) =>
  said(amountSchema, {
    ...{ purpose: 'Proef', status: 'begroot', stage: 'begroot', value: 5, quote: 'EUR 5' },
    ...fields,
  });

test('an amount that goes down, or that is the year of its quote, is refused', () => {
  expect(amount({ upTo: 4 })).toBe(
    'Unexpected upper end below the value, expected the higher of the two',
  );
  expect(amount({ value: 2019, quote: 'in 2019 circa 5,7 miljoen euro' })).toBe(
    'Unexpected year of the quote, expected the amount that it names',
  );
  expect(amount({ upTo: 5 })).toBe('accepted');
  expect(amount({ value: 2019, quote: 'EUR 2019 in 2019' })).toBe('accepted');
});
