import { expect, test } from 'vitest';
import {
  otherFigures,
  sectionsUnder,
  topicFigures,
} from '../../../src/edition/view/part-figures.ts';
import { fact, inventEdition } from '../invented.ts';

test('a heading that groups sections shows their figures, a topic after the other, then the rest', () => {
  const figure = (label: string, topic?: string) =>
    fact({ label, count: 300, unit: 'mensen', ...(topic && { topic }) });
  const [letter] = inventEdition({
    sections: [
      { title: 'Deel', text: '' },
      { title: 'Een', level: 3, facts: [figure('A', 'Nood'), figure('B', 'Terug'), figure('C')] },
      { title: 'Twee', level: 4, facts: [figure('D', 'Nood')] },
      { title: 'Slot', facts: [figure('E', 'Nood')] },
    ],
  }).letters;
  const [part] = letter?.sections ?? [];
  const under = letter && part ? sectionsUnder(letter, part) : [];
  const topics = topicFigures(under);
  expect(
    topics.map(({ topic, figures }) => [
      topic,
      figures.map(({ fact: { label }, passage }) => [label, passage?.unit]),
    ]),
  ).toEqual([
    [
      'Nood',
      [
        ['A', 'alinea-2'],
        ['D', 'alinea-3'],
      ],
    ],
    ['Terug', [['B', 'alinea-2']]],
  ]);
  expect(
    otherFigures(under).map(({ section: { title }, figures }) => [
      title,
      figures.map(({ fact: { label } }) => label),
    ]),
  ).toEqual([['Een', ['C']]]);
});
