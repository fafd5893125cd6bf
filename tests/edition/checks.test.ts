import { expect, test } from 'vitest';
import { amount, fact, inventContent, mission, note, oneSection, paper, term } from './invented.ts';
import { CITING, FOLDER, SECTION, TEXT } from './invented.ts';
import { saidOf } from './said.ts';

test('an edition with nothing wrong is built', () => {
  const section = {
    ...{ text: `${TEXT} (${CITING})`, countries: ['Irak'], title: 'Proef in Irak', slug: 'proef' },
    ...{
      facts: [fact({ count: 300, unit: 'mensen' })],
      amounts: [amount({ year: 2018 })],
      notes: [note()],
    },
  };
  const content = {
    ...oneSection(section),
    ...{ papers: [paper()], missies: [mission()], begrippen: [term()] },
    plaatsen: [{ id: 'irak', name: 'Irak', kind: 'land' }],
  };
  expect(saidOf(inventContent(content))).toBe('accepted');
});

test('the build stops at whatever a check of a letter finds, and tells all of it at once', () => {
  const wrong = {
    sections: [
      {
        text: `${TEXT} Zie Kamerstuk 27 925, nr. 637, en [nr. 638](kamerstuk:27925-638).`,
        ...{ facts: [fact({ value: '300', count: 301, unit: 'mensen' })], countries: ['Irak'] },
        ...{ amounts: [amount({ status: 'begroot' })], notes: [note({ quote: 'deden niet mee' })] },
      },
      { title: 'Slot', firstAlinea: 9 },
    ],
    brief: { english: ['Special Forces'] },
  };
  const places = saidOf(inventContent(wrong))
    .split('\n')
    .filter((line) => line.startsWith('content/'))
    .map((line) => line.replace(/: Unexpected.*$/u, ''));
  expect(places).toEqual([
    `${FOLDER}/missies/slot.mdx:6: firstAlinea`,
    `${SECTION}:14: notes[0].quote`,
    `${SECTION}:8: facts[0].count`,
    `${SECTION}:8: facts[0]`,
    `${SECTION}:10: countries[0]`,
    `${SECTION}:12: amounts[0].status`,
    `${SECTION}:17`,
    `${SECTION}:17`,
    `${SECTION}:17`,
    `${FOLDER}/brief.yaml:11: english[0]`,
  ]);
});

test('and at whatever a check of the registers finds', () => {
  expect(saidOf(inventContent({ missies: [mission({ spellings: ['Toets'] })] }))).toContain(
    'content/missies.yaml:1: [0].spellings: Unexpected "Toets", expected words that a letter has',
  );
});
