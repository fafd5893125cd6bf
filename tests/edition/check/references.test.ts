import { expect, test } from 'vitest';
import { checkReferences } from '../../../src/edition/check/references.ts';
import { CITING, inventLetter, oneSection, SECTION } from '../invented.ts';
import { said } from '../said.ts';

const check = (text: string, brief = {}) =>
  said(checkReferences(inventLetter({ brief, ...oneSection({ text }) })));

const REMEDY = 'Import the letter again, or record another reading under "readings" in brief.yaml.';

test('a reference that is no link is named, with its words and line', () => {
  expect(check('Een proef.\n\nZie Kamerstuk 27 925, nr. 637.')).toEqual([
    `${SECTION}:11: Unexpected reference "Kamerstuk 27 925, nr. 637" (27925-637) in alinea 3, expected a link to it
  ${REMEDY}`,
  ]);
});

test('a link that leads elsewhere than its words is named, and what is missing there', () => {
  expect(check('Zie [Kamerstuk 27 925, nr. 611](kamerstuk:27925-637).')).toEqual([
    `${SECTION}:9: Unexpected reference "Kamerstuk 27 925, nr. 611" (27925-611) in alinea 2, expected a link to it
  ${REMEDY}`,
    `${SECTION}:9: Unexpected link "Kamerstuk 27 925, nr. 611" (27925-637) in alinea 2, expected what the grammar reads there
  ${REMEDY}`,
  ]);
});

test('a link on other words than a reference is named', () => {
  expect(check('Zie [de brief](kamerstuk:27925-637).')).toEqual([
    `${SECTION}:9: Unexpected link "de brief" (27925-637) in alinea 2, expected what the grammar reads there
  ${REMEDY}`,
  ]);
});

test('a link that is what the grammar reads has nothing wrong', () => {
  expect(check(`Zie ${CITING}.`)).toEqual([]);
});

test('a reading of the editors says which paper is meant', () => {
  const text = 'Zie [Kamerstuk 34 775, nr. 20](kamerstuk:34775-V-20).';
  const source = { name: 'Proef', url: 'https://voorbeeld.nl/' };
  const reading = { written: '34775-20', meant: '34775-V-20', because: 'Zo heet het.', source };
  expect(check(text)).toHaveLength(2);
  expect(check(text, { readings: [reading] })).toEqual([]);
});
