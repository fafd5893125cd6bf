import { describe, expect, test } from 'vitest';
import { buildContent } from '../../../src/edition/build/edition.ts';
import { aroundLetter, dossierPapers } from '../../../src/edition/view/dossier.ts';
import { timeAxis } from '../../../src/edition/view/time-axis.ts';
import { inventContent, paper } from '../invented.ts';
import { itemLines } from '../letter-files.ts';

const source = { name: 'Kamerstuk 27 925, nr. 1', url: 'https://voorbeeld.nl/' };
const group = (kind: string, papers: { id: string; date?: string }[]) => ({
  ...{ kind, name: kind, sources: [source], papers },
});

/** Two letters of a dossier, of which the second cites the first and a paper, and their series. */
const { edition } = buildContent(
  inventContent(
    {
      letters: [
        { id: '27925-701', brief: { date: { is: '2018-11-01' } } },
        {
          id: '27925-703',
          brief: { date: { is: '2019-03-01' } },
          sections: [
            {
              title: 'Vervolg',
              text:
                'Zie [Kamerstuk 27 925, nr. 701](kamerstuk:27925-701) en ' +
                '[Kamerstuk 27 925, nr. 637](kamerstuk:27925-637).',
            },
          ],
        },
      ],
      papers: [paper({ id: '27925-637' }), paper({ id: '27925-701' })],
    },
    {
      'reeksen.yaml': itemLines([
        {
          ...{ id: 'proeven', dossier: '27925', title: 'Proeven' },
          groups: [
            group('verslag', [{ id: '27925-701' }, { id: '27925-703' }, { id: '27925-710' }]),
            group('besluit', [
              { id: '27925-700', date: '2018-10-01' },
              { id: '27925-702', date: '2019-01-01' },
            ]),
          ],
        },
      ]),
    },
  ),
);
const papers = dossierPapers(edition)('27925');

test('a dossier has the papers published, cited and known of, once each and in order', () => {
  expect(papers.map(({ id, href }) => [id, href])).toEqual([
    ['27925-637', '/kamerstukken/27925-637/'],
    ['27925-700', 'https://zoek.officielebekendmakingen.nl/kst-27925-700.html'],
    ['27925-701', '/27925-701/'],
    ['27925-702', 'https://zoek.officielebekendmakingen.nl/kst-27925-702.html'],
    ['27925-703', '/27925-703/'],
    ['27925-710', 'https://zoek.officielebekendmakingen.nl/kst-27925-710.html'],
  ]);
});

test('a paper says which letter cites it, and where it does so first', () => {
  const cited = papers.flatMap(({ id, citedBy }) =>
    citedBy.map(({ letter, href, times }) => [id, letter.id, href, times]),
  );
  const href = '/27925-703/missies/vervolg/#alinea-2';
  expect(cited).toEqual([
    ['27925-637', '27925-703', href, 1],
    ['27925-701', '27925-703', href, 1],
  ]);
});

describe('around a letter of a series stand', () => {
  const around = (id: string) =>
    aroundLetter(edition, { id }).map(({ is, paper }) => [is, paper.id]);

  test('what came before of its kind, what it reports on, and what came next', () => {
    expect(around('27925-703')).toEqual([
      ['previous', '27925-701'],
      ['decision', '27925-702'],
      ['nextReport', '27925-710'],
    ]);
    expect(around('27925-701')).toEqual([
      ['decision', '27925-700'],
      ['nextDecision', '27925-702'],
      ['nextReport', '27925-703'],
    ]);
  });

  test('nothing, where it is in none', () => {
    expect(around('27925-637')).toEqual([]);
  });
});

test('on a time axis a paper without a date stands between its neighbours, and is said to', () => {
  const axis = timeAxis(papers);
  expect(axis?.years.map(({ year }) => year)).toEqual([2018, 2019]);
  const places = axis?.moments.map(({ at }) => at) ?? [];
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(
    axis?.moments.filter(({ isEstimated }) => isEstimated).map(({ paper }) => paper.id),
  ).toEqual(['27925-637', '27925-710']);
});

test('with too few dates there is no time axis', () => {
  expect(timeAxis(papers.slice(0, 3))).toBeUndefined();
});
