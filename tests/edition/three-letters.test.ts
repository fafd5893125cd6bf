import { expect, test } from 'vitest';
import { missionDataOf } from '../../src/edition/view/compare-missions.ts';
import { hasPage } from '../../src/edition/view/has-page.ts';
import { byLetterOf, lettersOf } from '../../src/edition/view/letters-on.ts';
import { missionByLetter } from '../../src/edition/view/mission-letters.ts';
import { inventEdition, inventWhole, LETTER } from './invented.ts';
import { inventThree, THREE } from './three-letters.ts';

const { edition } = inventThree();
const [motion] = edition.papers;
const cited = motion?.cited ?? [];

test('letters stand in the order of their age, each with its own paragraphs', () => {
  expect(edition.letters.map(({ id, alineas }) => [id, alineas])).toEqual(
    THREE.map((id) => [id, 2]),
  );
});

test('a mission shows how its figures changed from letter to letter, each with its sentence', () => {
  const data = missionDataOf(edition).get('luchtproef') ?? [];
  const table = missionByLetter(data, edition.letters);
  expect(table?.letters.map(({ id }) => id)).toEqual(THREE);
  expect(
    table?.rows.map(({ side, of, cells }) => [
      ...[side, of],
      ...cells.map((cell) => cell.map(({ datum: { value }, year }) => [value, year])),
    ]),
  ).toEqual([
    ['status', undefined, ...['lopend', 'lopend', 'beëindigd'].map((is) => [[is, undefined]])],
    ['size', 'Toestellen', ...['vier', 'zes', 'twee'].map((value) => [[value, undefined]])],
    [
      ...['costs', 'Luchtproef', [['€\u00a05\u00a0miljoen', '2018']]],
      ...[[['€\u00a07\u00a0miljoen', '2019']], [['€\u00a03\u00a0miljoen', '2020']]],
    ],
  ]);
  expect(table?.rows[1]?.cells.map((cell) => cell.map(({ datum }) => datum.passage.href))).toEqual(
    THREE.map((id) => [`/${id}/missies/luchtproef/#alinea-2`]),
  );
});

test('one letter alone makes no such table', () => {
  const data = missionDataOf(edition).get('luchtproef') ?? [];
  const ofFirst = data.filter(({ passage }) => passage.letter === THREE[0]);
  expect(missionByLetter(ofFirst, edition.letters)).toBeUndefined();
});

test('what letters say of a thing is told apart by letter, the newest first', () => {
  expect(byLetterOf(edition, cited)?.map(({ letter: { id } }) => id)).toEqual(THREE.toReversed());
  expect(lettersOf(edition, cited)).toBe(THREE.join(' '));
});

test('with one letter there is nothing to narrow', () => {
  const single = inventEdition();
  expect(byLetterOf(single, [{ letter: LETTER }])).toBeUndefined();
  expect(lettersOf(single, [{ letter: LETTER }])).toBeUndefined();
});

test('an edition lacks the pages for which its letters have nothing', () => {
  const pages = ['moties', 'missies', 'financien', 'cijfers', 'plaatsen', 'begrippen'];
  expect(pages.filter(hasPage(edition))).toEqual(pages);
  expect(pages.filter(hasPage(inventWhole().edition))).toEqual(['begrippen']);
});
