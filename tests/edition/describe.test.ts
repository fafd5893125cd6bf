import { expect, test } from 'vitest';
import { sectionName } from '../../src/edition/describe.ts';
import { getEdition } from '../../src/edition/read.ts';

test('a section is named with its letter only where other letters may stand beside it', () => {
  const { letters } = getEdition();
  const section = letters[0]?.sections.find(({ slug }) => slug === 'trainingsmissie');
  expect(section && sectionName(section, letters.slice(0, 1))).toBe('Trainingsmissie');
  expect(section && sectionName(section, [...letters, ...letters])).toBe(
    '27\u00a0925, nr.\u00a0651: Trainingsmissie',
  );
});
