import { expect, test } from 'vitest';
import { receivedPieces } from '../../../src/edition/view/received.ts';

const source = { name: 'Kamerstuk 27 925, nr. 653', url: 'https://voorbeeld.nl/653' };
const brief = { title: { is: 'een proef', source }, date: undefined, dossiers: [] };

test('the source of the title is a link where the editors name it', () => {
  const received = 'Het onderwerp komt uit Kamerstuk 27 925, nr. 653; meer is er niet.';
  expect(receivedPieces({ ...brief, received })).toEqual([
    'Het onderwerp komt uit ',
    source,
    '; meer is er niet.',
  ]);
});

test('words that name no source stay as they are', () => {
  expect(receivedPieces({ ...brief, received: 'Het hoofd ontbreekt.' })).toEqual([
    'Het hoofd ontbreekt.',
  ]);
});
