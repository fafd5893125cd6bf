import { describe, expect, test } from 'vitest';
import { locateBrief } from '../../src/content-files/brief.ts';
import { ContentError } from '../../src/problem/problem.ts';
import type { Brief } from '../../src/schemas/letter/brief.ts';

const BARE = `kamerstuk: 34775-V-20
chamber: II
sessionYear: 2018/19
description: Proef.
signatories:
  - { office: De Minister van Proeven, name: P. Proef }
`;
const SOURCE = '{ name: Proef, url: https://voorbeeld.nl/ }';

const read = (fields: string): Brief => locateBrief(`${BARE}${fields}\n`, 'brief.yaml').value;

/** What an editor reads of a brief with some fields more, from its seventh line on. */
function said(fields: string): string {
  try {
    read(fields);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('a bare brief', () => {
  test('says no more than it knows', () => {
    const { kind, dossiers, senders, outline, ...rest } = read('');
    expect({ kind, dossiers, senders, outline }).toEqual({
      ...{ kind: 'brief', dossiers: [], senders: [], outline: [] },
    });
    for (const field of ['title', 'date', 'place', 'addressee', 'published', 'updated'])
      expect(rest).not.toHaveProperty(field);
  });
});

describe('what is known of a letter', () => {
  test('stands in its text, or has a source', () => {
    const { title, date, senders } = read(
      `title: { is: "Proef  over\\n proeven" }\ndate: { is: '2019-04-18', source: ${SOURCE} }\nsenders: [{ is: Proef }]`,
    );
    expect(title).toEqual({ is: 'Proef over proeven' });
    expect(date).toEqual({
      is: '2019-04-18',
      source: { name: 'Proef', url: 'https://voorbeeld.nl/' },
    });
    expect(senders).toEqual([{ is: 'Proef' }]);
  });

  test.each([
    ['title: Proef', 'title: Unexpected string, expected fields'],
    ['title: { source: { name: Proef } }', 'title.is: Unexpected absence, expected string'],
    ['place: { is: "" }', 'place.is: Unexpected empty text'],
    ['addressee: { is: Proef, bron: x }', 'addressee.bron: Unexpected field "bron", expected only'],
    ['senders: { is: Proef }', 'senders: Unexpected fields, expected list'],
    ['kind: ""', 'kind: Unexpected empty text'],
    [`title: { is: Proef, source: Proef }`, 'title.source: Unexpected string, expected fields'],
  ])('%s is refused', (fields, message) => {
    expect(said(fields)).toContain(`brief.yaml:7: ${message}`);
  });
});

describe('the dossiers', () => {
  test('start with that of the letter, and stand once', () => {
    expect(
      said(`dossiers: [{ id: 34775-V }, { id: '27925', title: Proef, source: ${SOURCE} }]`),
    ).toBe('accepted');
    expect(said("dossiers: [{ id: '27925' }, { id: 34775-V }]")).toBe(
      'brief.yaml:7: dossiers[0].id: Unexpected dossier 27925, expected 34775-V, that of 34775-V-20\n' +
        '  Put that dossier first, or correct the id of the letter.',
    );
    expect(said('dossiers: [{ id: 34775-V }, { id: 34775-V }]')).toContain(
      'dossiers[1].id: Unexpected second "34775-V", expected an id once',
    );
    expect(said('dossiers: [{ id: 34 775 }]')).toContain('Unexpected dossier, expected its number');
  });

  test('have no source without a title', () => {
    expect(said(`dossiers: [{ id: 34775-V, source: ${SOURCE} }]`)).toBe(
      'brief.yaml:7: dossiers[0].source: Unexpected source without a title, expected what was read there\n' +
        '  Add the title, or take the source out.',
    );
  });
});

describe('the date of a letter', () => {
  test.each(['2018-09-01', '2018-12-31', '2019-02-28', '2019-09-30'])(
    '%s lies in the session year 2018/19',
    (date) => expect(said(`date: { is: '${date}' }`)).toBe('accepted'),
  );

  test.each(['2018-08-31', '2019-10-01', '2009-04-18', '2020-04-18'])(
    '%s lies outside the session year 2018/19',
    (date) =>
      expect(said(`date: { is: '${date}' }`)).toBe(
        `brief.yaml:7: date.is: Unexpected ${date}, expected a day of the session year 2018/19: 2018-09-01 to 2019-09-30\n` +
          '  Correct the date, or sessionYear.',
      ),
  );

  test.each([
    '2019-02-29',
    '2019-04-31',
    '2019-13-01',
    '2019-04',
    '2019',
    '18-04-2019',
    '2019-4-18',
  ])('%s is no day of the calendar', (date) =>
    expect(said(`date: { is: '${date}' }`)).toContain(
      'date.is: Unexpected day, expected YYYY-MM-DD of the calendar, in quotes',
    ),
  );

  test('is written in quotes', () => {
    expect(said('date: { is: 2019-04-18 }')).toContain(
      "brief.yaml:7: Unexpected 2019-04-18 without quotes, expected it between quotes\n  Put it in quotes: '2019-04-18'.",
    );
  });
});

describe('the days of the edition', () => {
  test.each([
    "published: '2026-11-27'",
    "published: '2026-11-27'\nupdated: '2026-11-27'",
    "published: '2026-11-27'\nupdated: '2027-01-01'\ndate: { is: '2019-04-18' }",
  ])('%j follow each other', (fields) => expect(said(fields)).toBe('accepted'));

  test('do not go back', () => {
    expect(said("published: '2026-11-27'\nupdated: '2026-11-26'")).toBe(
      'brief.yaml:8: updated: Unexpected 2026-11-26, expected 2026-11-27, the day of publication, or later\n' +
        '  Correct one of the two.',
    );
    expect(said("date: { is: '2019-04-18' }\npublished: '2019-04-17'")).toBe(
      'brief.yaml:8: published: Unexpected 2019-04-17, expected 2019-04-18, the date of the letter, or later\n' +
        '  Correct one of the two.',
    );
  });

  test('have no change without a publication', () => {
    expect(said("updated: '2026-11-27'")).toBe(
      'brief.yaml:7: updated: Unexpected update of what was not published, expected published as well\n' +
        '  Add published, or take updated out.',
    );
  });

  test('are days of the calendar', () => {
    expect(said("published: '2026-02-30'")).toContain(
      'published: Unexpected day, expected YYYY-MM-DD',
    );
  });
});
