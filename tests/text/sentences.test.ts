import { expect, test } from 'vitest';
import { sentenceAround, sentences } from '../../src/text/sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

test('a sentence ends at a full stop before a capital', () => {
  expect(split('Irak wacht. De VS niet.')).toEqual(['Irak wacht.', 'De VS niet.']);
});

test('abbreviations of the field do not end a sentence', () => {
  const text = 'Zie nr. 637 en o.a. UNAMI, op 23 maart jl. Daarna volgt S.A. Blok.';
  expect(split(text)).toEqual([text]);
});

test('a closing quote belongs to its sentence', () => {
  expect(split('Het heet «genocide». Dat staat vast.')).toEqual([
    'Het heet «genocide».',
    'Dat staat vast.',
  ]);
});

test('the sentence around words runs from its first to its last word', () => {
  const text = 'Eerst dit. Dan de motie. Dan niets.';
  const start = text.indexOf('motie');
  const { start: from, end } = sentenceAround(text, { start, end: start + 5 });
  expect(text.slice(from, end)).toBe('Dan de motie.');
});
