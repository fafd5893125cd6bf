import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { inventWhole, paper } from '../edition/invented.ts';
import { loadAll } from './engine.ts';

const CITES =
  'De motie-Jansen/De Vries ([Kamerstuk 31 293, nr. 598](kamerstuk:31293-598)) beschouw ik hiermee als afgedaan.';

/** A letter with questions and answers, one of which cites a motion. */
const loaded = loadAll(
  inventWhole({
    papers: [
      paper({
        ...{ id: '31293-598', kind: 'motie' },
        name: 'Motie van de leden Jansen en De Vries over pistolen',
      }),
    ],
    dossiers: { '31293': 'Primair onderwijs' },
    sections: [
      {
        title: 'Vragen',
        text: [
          'Hoeveel pistolen worden vervangen en in welk jaar?',
          'In 2021 worden 40.000 pistolen vervangen, en in 2022 worden nog 3.000 pistolen vervangen. Welk jaar het wordt, hangt af van de pistolen.',
          'Is dat op tijd?',
          'Dat is op tijd, want de levering begint op tijd.',
        ].join('\n\n'),
      },
      {
        title: 'Moties',
        text: [
          CITES,
          'Hierover wordt uw Kamer in het voorjaar per brief nader geïnformeerd. De kosten zijn gering.',
          'Hierover wordt uw Kamer in het voorjaar per brief nader geïnformeerd. De baten zijn groot.',
        ].join('\n\n'),
      },
    ],
  }),
);
const found = (query: string) =>
  search(query, loaded).results.map(({ href }) => href.replace(/^.*#/u, ''));

describe('a paragraph that is pasted finds itself', () => {
  test.each([
    ['also when another answers it', 'Hoeveel pistolen worden vervangen en in welk jaar?', 2],
    ['also a short one', 'Is dat op tijd?', 4],
    ['also when it cites a paper', CITES.replaceAll(/\[|\]\(.*?\)/gu, ''), 6],
    ['a part of it too', 'nr. 598) beschouw ik hiermee als afgedaan, zei de minister', 6],
    [
      'without signs and capitals, among other words',
      'volgens de brief worden nog 3 000 pistolen vervangen welk jaar het wordt hangt af van',
      3,
    ],
  ])('%s', (_, query, alinea) => {
    expect(found(query)[0]).toBe(`alinea-${alinea}`);
  });

  test('with the paper that it cites next to it', () => {
    const [, second] = search(CITES.replaceAll(/\[|\]\(.*?\)/gu, ''), loaded).results;
    expect(second?.href).toBe('/kamerstukken/31293-598/');
  });
});

test.each([
  ['a number with words around it', 'motie 31 293, nr. 598'],
  ['a citation', 'De motie van de leden Jansen en De Vries (Kamerstuk 31 293, nr. 598)'],
  ['a question', 'Wat zegt de brief over de motie met nummer 31293-598 over pistolen'],
])('but %s finds the paper', (_, query) => {
  expect(search(query, loaded).results[0]?.href).toBe('/kamerstukken/31293-598/');
});

test('what two paragraphs have leads to neither by that', () => {
  const [first] = search(
    'in het voorjaar per brief nader geïnformeerd over de baten',
    loaded,
  ).results;
  expect(first?.href).toContain('#alinea-8');
});

test('until the texts are there, the paper is shown, and they are asked for', () => {
  const { papers, grammar } = loaded;
  const answer = search(CITES.replaceAll(/\[|\]\(.*?\)/gu, ''), { papers, grammar });
  expect(answer.results.map(({ href }) => href)).toEqual(['/kamerstukken/31293-598/']);
  expect(answer.missing).toBe('names');
});

test('with the texts there, what reads the number is asked for all the same', () => {
  const sentence = CITES.replaceAll(/\[|\]\(.*?\)/gu, '');
  expect(search(sentence, { ...loaded, grammar: undefined }).missing).toBe('grammar');
});
