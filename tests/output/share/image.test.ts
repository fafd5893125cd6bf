import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/output/share/card.ts';
import { fitTitle, titleBox, cardPng, TITLE_ROOM, draw } from '../../../src/output/share/index.ts';
import { letter } from '../citation/fixture.ts';

const LONG =
  'Nederlandse bijdrage aan hervormingen in de veiligheidssector van de Koerdische regio ';
const WORD = 'Meerjarenbeleidsdoelstellingenverantwoordingsrapportagecommissievergadering';

/** Where the ink of a title is, when nothing holds it back. */
async function inkOf(title: string) {
  const size = await fitTitle(title, TITLE_ROOM);
  const box = new Resvg(await draw(titleBox(title, size), TITLE_ROOM.width)).getBBox();
  return { left: box?.x ?? NaN, right: (box?.x ?? NaN) + (box?.width ?? NaN), height: box?.height };
}

describe('the title of a share image', () => {
  test.each(['F-16’s', LONG, LONG.repeat(4), WORD])('is whole: %s', async (title) => {
    const { left, right, height } = await inkOf(title);
    expect(left).toBeGreaterThanOrEqual(-2);
    expect(right).toBeLessThanOrEqual(TITLE_ROOM.width + 2);
    expect(height).toBeLessThanOrEqual(TITLE_ROOM.height);
  });

  test('is smaller when it is longer', async () => {
    const [short, long] = await Promise.all(
      ['F-16’s', LONG.repeat(2)].map((title) => fitTitle(title, TITLE_ROOM)),
    );
    expect(short).toBeGreaterThan(long ?? NaN);
  });

  test('that fits at no size is refused', async () => {
    await expect(fitTitle(LONG.repeat(20), TITLE_ROOM)).rejects.toThrow(
      'expected one that fits a share image',
    );
  });
});

test('an image is a PNG of 1200 by 630', async () => {
  const png = Buffer.from(await cardPng(cardOf({ letter })));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('an image says the heading, what the letter is about, its number, date and pages', () => {
  const section = letter.sections.find(({ slug }) => slug === 'training');
  expect(cardOf({ letter, section })).toEqual({
    site: 'Leeseditie',
    title: 'Training',
    subject: 'Voortgang van een proef',
    place: 'Kamerstuk 27\u00a0925, nr.\u00a0701 · 18\u00a0april\u00a02019, bladzijde 2',
  });
});
