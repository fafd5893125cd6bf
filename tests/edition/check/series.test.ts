import { expect, test } from 'vitest';
import { CITING, inventContent, paper } from '../invented.ts';
import { itemLines } from '../letter-files.ts';
import { saidOf } from '../said.ts';

const SOURCE = { name: 'Kamerstuk 27 925, nr. 1', url: 'https://voorbeeld.nl/' };

/** What the build says of a series of reports with these papers, each on a line from the sixth. */
const said = (...papers: { id: string; date?: string }[]) =>
  saidOf(
    inventContent(
      {
        papers: [paper({ id: '27925-637', date: '2018-09-14' })],
        sections: [{ text: `Zie ${CITING}.` }],
      },
      {
        'reeksen.yaml': itemLines([
          {
            ...{ id: 'proeven', dossier: '27925', title: 'Proeven' },
            groups: [{ kind: 'verslag', name: 'verslag', sources: [SOURCE], papers }],
          },
        ]),
      },
    ),
  );

test('papers without a date, or with one that fits their numbers, are a series', () => {
  expect(said({ id: '27925-600' }, { id: '27925-601', date: '2017-01-01' })).toBe('accepted');
  expect(said({ id: '27925-637', date: '2018-09-14' })).toBe('accepted');
});

test.each([
  [
    'a paper of another dossier',
    [{ id: '29521-1' }],
    'papers[0].id: Unexpected 29521-1, expected a paper of dossier 27925',
  ],
  [
    'a paper that stands there twice',
    [{ id: '27925-600' }, { id: '27925-600' }],
    'papers[1].id: Unexpected second 27925-600, expected each paper once',
  ],
  [
    'a date that the register of papers has otherwise',
    [{ id: '27925-637', date: '2018-09-15' }],
    'papers[0].date: Unexpected 2018-09-15, expected 2018-09-14 as in kamerstukken.yaml',
  ],
  [
    'a later number with an earlier date',
    [
      { id: '27925-600', date: '2017-01-02' },
      { id: '27925-601', date: '2017-01-01' },
    ],
    'papers[1].date: Unexpected 2017-01-01, expected a date after 2017-01-02, that of 27925-600',
  ],
])('%s stops the build, with its place and what to do', (_, papers, message) => {
  const lines = said(...papers);
  expect(lines).toContain(`[0].groups[0].${message}`);
  expect(lines).toMatch(/^content\/reeksen\.yaml:\d+: /u);
  expect(lines).toMatch(/\n {2}(?:Correct|Take)/u);
});
