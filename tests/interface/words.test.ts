import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ui } from '../../src/interface/index.ts';

/** Texts of the Dutch, without what is filled in. */
const texts = globSync('src/interface/nl/*.ts').flatMap((path) =>
  readFileSync(path, 'utf8')
    .replaceAll(/\/\*\*?[^]*?\*\//gu, '')
    .match(/'[^'\n]*'|`[^`]*`/gu),
);

test.each([
  ['noemen of verwijzen naar', /\baan(?:ge)?haa?l|\bhaal(?:t|de)?\b/iu],
  ['alinea', /\bparagraaf/iu],
  ['onderdeel', /\b(?:hoofdstuk|sectie|paragraaf)\b/iu],
  ['officiële publicatie', /\bgedrukte stuk\b/iu],
  ['link', /\b(?:koppeling|vaste? adres)/iu],
  ['leeseditie', /\b(?:deze|in de) (?:editie|uitgave)\b/iu],
  ['software, computer', /\b(?:programmatuur|machine)\b/iu],
  ['die of deze, van een ding', /\b(?:zij|haar|hem)\b/iu],
])('readers see one word for one thing: %s', (_, other) => {
  expect(texts.filter((words) => other.test(words ?? ''))).toEqual([]);
});

test('a name has a capital in a list or heading, also one that starts with ij or a quotation', () => {
  expect(
    ['anti-ISIS coalitie', 'ijzer', 'F-16’s', '“genocide”', ''].map(ui.format.capital),
  ).toEqual(['Anti-ISIS coalitie', 'IJzer', 'F-16’s', '“genocide”', '']);
});

test('what is counted is one or more, and says so', () => {
  const alineas = (pages: number[], count: number) =>
    [...ui.papers.inSection('F-16’s'), ui.papers.alineasOn(pages, count)].join('');
  expect([alineas([], 0), alineas([0], 2), alineas([8], 0), alineas([8, 9], 2)]).toEqual([
    'F-16’s, ',
    'F-16’s, al.\u00a0',
    'F-16’s, p.\u00a08, ',
    'F-16’s, p.\u00a08–9, al.\u00a0',
  ]);
  expect([1, 2].map((count) => ui.searchMarks.marked(count, 'Irak'))).toEqual([
    '1 treffer gemarkeerd voor “Irak”',
    '2 treffers gemarkeerd voor “Irak”',
  ]);
  expect(ui.search.notHere(['nr. 1'])).toBe('nr. 1 staat niet in deze leeseditie.');
  expect(ui.search.notHere(['nr. 1', 'nr. 2'])).toBe(
    'nr. 1 en nr. 2 staan niet in deze leeseditie.',
  );
  expect([0, 1, 2].map((again) => ui.amounts.caption(9, again, 2))).toEqual([
    '9 bedragen uit de brieven, per doel en jaar',
    '8 bedragen uit de brieven, per doel en jaar; één komt twee keer voor',
    '7 bedragen uit de brieven, per doel en jaar; 2 komen twee keer voor',
  ]);
});

test('the pages of the registers speak of one letter or of several', () => {
  expect(ui.registers.leads.personen(1)).toBe('Personen in de brief, met functie en vindplaats.');
  expect(ui.registers.leads.personen(3)).toBe('Personen in de brieven, met functie en vindplaats.');
});

test('one letter is the letter, several are the letters', () => {
  const said = (letters: number) =>
    [ui.overview.lead, ui.motions.description, ui.amounts.lead, ui.notFound.lead]
      .map((text) => text(letters))
      .join(' ');
  expect(said(1)).not.toMatch(/brieven/u);
  expect(said(2)).not.toMatch(/\bde brief\b/u);
});
