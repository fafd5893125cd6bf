import { expect, test } from 'vitest';
import { drawMap } from '../../../src/edition/view/map.ts';
import { inventEdition } from '../invented.ts';

const source = { name: 'Proefbank', url: 'https://proef.example/' };
const place = (name: string, latitude: number, longitude: number, more = {}) => ({
  ...{ id: name.toLowerCase(), name, kind: 'stad' },
  at: { latitude, longitude, source, ...more },
});
const TEXT = 'In Erbil, Mosul, Bagdad, Hier en Washington, en in Irak.';
const draw = (plaatsen: readonly unknown[]) =>
  drawMap(inventEdition({ sections: [{ text: TEXT }], plaatsen }).registers.plaatsen);

test('places stand where they are, numbered by name, those elsewhere in a list', () => {
  const map = draw([
    place('Erbil', 36.18, 44.01),
    place('Mosul', 36.34, 43.12, { approximate: true }),
    place('Bagdad', 33.34, 44.4),
    place('Washington', 38.9, -77.04),
    { id: 'irak', name: 'Irak', kind: 'land', aliases: ['Iraq'] },
    { id: 'hier', name: 'Hier', kind: 'regio' },
  ]);
  if (!map) throw new Error('Unexpected absence of the map');
  expect(
    map.points.map(({ number, entry, isApproximate }) => [number, entry.data.name, isApproximate]),
  ).toEqual([
    [1, 'Bagdad', false],
    [2, 'Erbil', false],
    [3, 'Mosul', true],
  ]);
  const byX = [...map.points].sort((a, b) => a.x - b.x).map(({ entry }) => entry.data.name);
  const byY = [...map.points].sort((a, b) => a.y - b.y).map(({ entry }) => entry.data.name);
  expect([byX, byY]).toEqual([
    ['Mosul', 'Erbil', 'Bagdad'],
    ['Mosul', 'Erbil', 'Bagdad'],
  ]);
  expect(map.outside.map(({ data }) => data.name)).toEqual(['Washington']);
  expect(map.names.map(({ name }) => name)).toEqual(['Irak']);
  expect(map.countries.some(({ isNamed }) => isNamed)).toBe(true);
});

test('of two places that are close, the names stand on either side', () => {
  const map = draw([
    place('Hier', 33.4, 44.35),
    place('Bagdad', 33.34, 44.4),
    place('Erbil', 36.18, 44.01),
    place('Mosul', 36.34, 43.12),
  ]);
  expect(map?.points.map(({ entry, isLeft }) => [entry.data.name, isLeft])).toEqual([
    ['Bagdad', false],
    ['Erbil', false],
    ['Hier', true],
    ['Mosul', false],
  ]);
});

test('without coordinates there is no map', () => {
  expect(draw([{ id: 'irak', name: 'Irak', kind: 'land' }])).toBeUndefined();
});
