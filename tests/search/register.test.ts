import { describe, expect, test } from 'vitest';
import { findName } from '../../src/text/names.ts';
import { partsInOrder } from '../../src/edition/model.ts';
import { pageAt, pagesIn } from '../../src/text/model.ts';
import { registerNames } from '../../src/edition/build/entries.ts';
import type { AnyEntry } from '../../src/edition/build/registers.ts';
import type { Result } from '../../src/search/result.ts';
import { search } from '../../src/search/search.ts';
import { firstLetter } from '../first-letter.ts';
import { loadAll } from './engine.ts';

const loaded = loadAll();
const { papers, names } = loaded;
const { edition, letterOf } = firstLetter();
const { registers } = edition;
const letters = edition.letters.map(({ id }) => letterOf(id));
const blocksOf = (letter: (typeof letters)[number]) =>
  partsInOrder(letter).flatMap(({ blocks }) => blocks);
const entries = registerNames.flatMap((name): AnyEntry[] => registers[name]);

const byName = (query: string): Result | undefined => search(query, { papers, names }).results[0];

const pageIn = ({ place }: Result): number => Number(/bladzijde (\d+)$/u.exec(place)?.[1]);

/** Pages of the printed paper that a paragraph may be cited by for a thing: where it is named. */
function pagesOf({ href }: Result, forms: readonly string[]): number[] {
  const [, number] = /#alinea-(\d+)$/u.exec(href) ?? [];
  const letter = letters.find((one) => href.startsWith(one.href));
  const paragraph = letter && blocksOf(letter).find((one) => one.number === Number(number));
  if (!paragraph) throw new Error(`Unexpected ${href}, expected a paragraph`);
  const span = findName(paragraph.text, forms) ?? { start: 0, end: 0 };
  return [pageAt(paragraph, span.start)];
}

describe('a thing of a register leads to words of a letter', () => {
  const things = new Map(names.names.map(({ thing }) => [thing.result, thing]));
  const led = [...things.keys()].filter(({ href }) => href.includes('#alinea-'));

  test('and says on which page of the paper they stand', () => {
    expect(led.length).toBeGreaterThan(100);
    for (const result of led) {
      const entry = entries.find(({ href }) => href === result.more?.href);
      expect([result.title, pageIn(result)]).toEqual([
        result.title,
        pagesOf(result, entry?.names ?? [])[0],
      ]);
    }
  });

  test.each([
    ['doodstraf', 28, 6],
    ['kalifaat', 32, 7],
    ['Hennis-Plasschaert', 15, 4],
    ['resolutie 2178', 25, 6],
    ['machtsvacuüm', 20, 5],
    ['voedingsbodem', 5, 2],
    ['MLT-E', 55, 11],
    ['TSC', 43, 9],
    ['SOTC-I', 38, 8],
    ['UNAMI', 15, 4],
  ])('%s: alinea %i, bladzijde %i', (query, alinea, page) => {
    const result = byName(query);
    expect(result?.href).toMatch(new RegExp(`#alinea-${alinea}$`, 'u'));
    expect(result && pageIn(result)).toBe(page);
    const [first] = search(query, loaded).results;
    expect([first?.href, first?.place]).toEqual([result?.href, result?.place]);
  });

  test.each([
    ['nevenschade', 45],
    ['regeringsvorming', 8],
    ['FTF-werkgroep', 23],
    ['verzoek van de VS', 21],
    ['Global Counterterrorism Forum', 32],
  ])('with the texts, %s leads to the words themselves: alinea %i', (query, alinea) => {
    const [first] = search(query, loaded).results;
    expect(first?.href).toMatch(new RegExp(`#alinea-${alinea}$`, 'u'));
    expect(first?.excerpt?.marks.length).toBeGreaterThan(0);
  });

  test.each([
    ['NMI', '/27925-651/missies/navo-missie/'],
    ['chirurgisch team', '/27925-651/missies/chirurgisch-team/'],
    ['F-16', '/27925-651/missies/f-16s/'],
    ['EUAM', '/27925-651/missies/euam/'],
    ['trainingsmissie', '/27925-651/missies/trainingsmissie/'],
    ['gereedheid', '/27925-651/missies/gereedheid/'],
  ])('%s leads to the whole section, whose heading names it', (query, href) => {
    expect(byName(query)?.href).toBe(href);
  });
});

test('a result with the texts shows the page and the words of the paragraph that it links to', () => {
  const all = entries.flatMap(({ names }) => search(names[0] ?? '', loaded).results);
  const led = all.filter(({ href, place }) => href.includes('#alinea-') && place !== '');
  expect(led.length).toBeGreaterThan(300);
  for (const { href, place, excerpt } of led) {
    const paragraph = letters
      .flatMap(blocksOf)
      .find(({ number }) => href.endsWith(`#alinea-${number}`));
    const pages = paragraph ? [paragraph.page, ...pagesIn(paragraph).map(({ page }) => page)] : [];
    expect(pages).toContain(Number(/bladzijde (\d+)$/u.exec(place)?.[1]));
    const words = excerpt?.text.replace(/^… | …$/gu, '') ?? '';
    expect(paragraph?.text).toContain(words);
  }
});
