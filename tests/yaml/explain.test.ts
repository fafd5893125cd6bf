import { expect, test } from 'vitest';
import { z } from 'zod';
import { briefSchema } from '../../src/schemas/letter/brief.ts';
import { explain } from '../../src/yaml/read.ts';
import { date, dossierId, kamerstukId } from '../../src/schemas/text.ts';

const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value, { error: explain }).error?.issues[0]?.message ?? 'accepted';

test.each([
  [z.int().max(5), 6, 'Unexpected 6, expected at most 5'],
  [z.int().min(2), 1, 'Unexpected 1, expected at least 2'],
  [z.number().positive(), 0, 'Unexpected 0, expected more than 0'],
  [z.number().lt(3), 3, 'Unexpected 3, expected less than 3'],
  [z.int(), 1.5, 'Unexpected 1.5, expected whole number'],
  [z.number(), NaN, 'Unexpected NaN, expected number'],
  [z.string().max(2), 'abc', 'Unexpected text of 3 characters, expected at most 2 characters'],
  [z.array(z.string()).min(1), [], 'Unexpected list of 0 items, expected at least 1 items'],
  [z.array(z.string()), 'a', 'Unexpected string, expected list'],
  [z.strictObject({}), null, 'Unexpected empty value, expected fields'],
  [z.url(), 'x', 'Unexpected "x", expected an address such as https://'],
  [z.enum(['I', 'II']), 2, 'Unexpected 2, expected "I", "II"'],
  [z.union([z.string(), z.number()]), true, 'Unexpected true, expected what the schema describes'],
])('an issue of a schema is said in our own words: %#', (schema, value, words) => {
  expect(said(schema, value)).toContain(words);
});

test.each(['27925', '27 925-701', '27925-IIII-3', '27925-0701', '21501-20', 'kst-27925-701'])(
  'the id %s is no id of a paper, in the brief neither',
  (id) => {
    expect(said(kamerstukId, id)).toMatch(/^Unexpected paper, expected <dossier>/u);
    expect(said(briefSchema.pick({ kamerstuk: true }), { kamerstuk: id })).toMatch(
      /^Unexpected p/u,
    );
  },
);

test('the ids of papers and dossiers that the grammar has are accepted', () => {
  for (const id of ['27925-701', '34775-V-20', '35125-C', '21501-20-1136']) {
    expect(said(kamerstukId, id)).toBe('accepted');
  }
  for (const id of ['27925', '34775-V', '21501-02']) expect(said(dossierId, id)).toBe('accepted');
  expect(said(dossierId, '27 925')).toMatch(/^Unexpected dossier, expected its number/u);
});

test.each(['2018', '2018-12', '2018-12-31', '2020-02-29'])('%s is a date', (written) => {
  expect(said(date, written)).toBe('accepted');
});

test.each(['2019-02-31', '2019-02-29', '2019-04-31', '2019-13', '2019-00', '19-02-01', '2019-2-1'])(
  '%s is on no calendar',
  (written) => {
    expect(said(date, written)).toMatch(/^Unexpected date, expected /u);
  },
);
