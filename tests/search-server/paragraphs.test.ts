import { expect, test } from 'vitest';
import { letterData } from '../../src/output/search-data/letter.ts';
import { knownTo } from '../../src/output/known.ts';
import { paragraphsOf } from '../../src/search-server/paragraphs.ts';
import { inventWhole } from '../edition/invented.ts';

const { edition, letterOf } = inventWhole({
  id: '27925-701',
  sections: [{ title: 'Proef', text: 'Een proef.[^1]\n\nNog een.\n\n[^1]: Met een noot.' }],
});
const data = letterData(letterOf('27925-701'), knownTo(edition, '27925-701'));

test('each paragraph and footnote of a letter is a line, with its address and its place', () => {
  const lines = paragraphsOf(data, false).filter(({ title }) => title === 'Proef');
  expect(lines.map(({ href, body }) => [href.replace(/^.*#/u, ''), body])).toEqual([
    ['alinea-2', 'Een proef.'],
    ['alinea-3', 'Nog een.'],
    ['voetnoot-1', 'Met een noot.'],
  ]);
  expect(lines[0]?.place).toBe('Missies › bladzijde 1');
});

test('with other letters, its place says first which one it is', () => {
  expect(paragraphsOf(data, true)[0]?.place).toMatch(/^27 925, nr\. 701/u);
});

test('no two lines of a letter have one position', () => {
  const positions = paragraphsOf(data, false).map(({ position }) => position);
  expect(new Set(positions).size).toBe(positions.length);
});
