import { expect, test } from 'vitest';
import { buildEdition, sectionsById } from '../../src/edition/build/edition.ts';
import { CITING, inventContent, LETTER, oneSection, paper } from './invented.ts';

const DOUBTS = {
  [`${LETTER}/twijfels.yaml`]: '- { line: 3, seen: iets, chosen: tekst, settle: {} }\n',
};

const cited = { ...oneSection({ text: `Zie ${CITING}.` }), papers: [paper({ undescribed: true })] };

test('a letter with open doubts has pages, and is among no letters', () => {
  const edition = buildEdition(inventContent({}, DOUBTS));
  expect(edition.letters).toEqual([]);
  expect(edition.concepts.map(({ id, doubts }) => [id, doubts])).toEqual([[LETTER, 1]]);
  expect(sectionsById(edition).has(`${LETTER}/opening`)).toBe(true);
});

test('a paper that only a concept cites is published with the letter', () => {
  expect(buildEdition(inventContent(cited, DOUBTS)).papers).toEqual([]);
  const [published] = buildEdition(inventContent(cited)).papers;
  expect(published?.data.undescribed).toBe(true);
});

test('what a draft wrote in a register may wait for its letter', () => {
  const people = [
    { id: 'x', name: 'X. Y', role: { is: 'Z', quote: 'De Z, X. Y' }, undescribed: true },
  ];
  expect(buildEdition(inventContent({ personen: people })).registers.personen).toEqual([]);
});
