import { expect, test } from 'vitest';
import Part from '../../src/pages/[list]/brief/[id].astro';
import Motions from '../../src/pages/moties/[...all].astro';
import Year from '../../src/pages/tijdlijn/jaar/[year].astro';
import Amounts from '../../src/pages/financien/[...all].astro';
import Timeline from '../../src/pages/tijdlijn.astro';
import { allLetterParts, newestOf, yearPages } from '../../src/edition/view/large-list.ts';
import { inventWhole } from '../edition/invented.ts';
import { all, letterText } from '../site/html.ts';
import { renderPage } from './render.ts';

/** Trials of which each has a day, an amount and a motion. */
const trials = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Two letters, of which the first has so many trials, and the other one. */
const invent = (count: number) =>
  inventWhole({
    letters: [
      { id: '27925-701', sections: [section(count)] },
      { id: '27925-702', sections: [section(1)] },
    ],
    papers: trials(count).map((n) => ({ id: `27925-${n}`, kind: 'motie', name: `Motie ${n}` })),
  });

const section = (count: number) => ({
  title: 'Proeven',
  text: trials(count)
    .map(
      (n) =>
        `Op ${1 + (n % 28)} mei ${2016 + (n % 3)} kostte proef ${n}a 5 miljoen euro ([Kamerstuk 27 925, nr. ${n}](kamerstuk:27925-${n})).`,
    )
    .join('\n\n'),
  amounts: trials(count).map((n) => ({
    purpose: `Proef ${n}a`,
    value: 5_000_000,
    status: 'kostte',
    stage: 'uitgegeven' as const,
    quote: `proef ${n}a 5 miljoen euro`,
  })),
  events: trials(count).map((n) => ({
    what: `Proef ${n}a`,
    date: `${2016 + (n % 3)}-05-${String(1 + (n % 28)).padStart(2, '0')}`,
    quote: `Op ${1 + (n % 28)} mei ${2016 + (n % 3)} kostte proef ${n}a`,
  })),
});

const small = invent(3);
const large = invent(301);

test('lists that fit on a page are not divided', () => {
  expect(allLetterParts(small.edition)).toEqual([]);
  expect(yearPages(small.edition)).toEqual([]);
});

test('very many amounts are divided by letter, each with its page', async () => {
  const page = await renderPage(Amounts, large, { path: '/financien/' });
  const links = all('.entries li', page).map((entry) => [
    entry.properties['id'],
    all('a', entry)[0]?.properties['href'],
    ...all('.meta', entry).map(letterText),
  ]);
  expect(links).toEqual([
    ['brief-27925-702', '/financien/brief/27925-702/', expect.stringMatching(/· 1 bedrag$/u)],
    ['brief-27925-701', '/financien/brief/27925-701/', expect.stringMatching(/· 301 bedragen$/u)],
  ]);
  const part = allLetterParts(large.edition).find(({ letter }) => letter.id === '27925-702');
  const own = await renderPage(Part, large, {
    path: '/financien/brief/27925-702/',
    props: { part },
  });
  expect(all('main', own).map(letterText).join('')).toContain('proef 1a 5 miljoen euro');
  expect(all('a[href="/financien/"]', own)).not.toHaveLength(0);
});

test('a very long timeline is divided by year, and keeps the fragment of each', async () => {
  const page = await renderPage(Timeline, large, { path: '/tijdlijn/' });
  expect(all('.entries li', page).map(({ properties }) => properties['id'])).toEqual([
    'jaar-2016',
    'jaar-2017',
    'jaar-2018',
  ]);
  const [first] = yearPages(large.edition);
  expect(first?.href).toBe('/tijdlijn/jaar/2016/');
  const own = await renderPage(Year, large, { path: first?.href ?? '', props: { page: first } });
  expect(all('.moment', own)).toHaveLength(100);
});

test('very many motions are a list that leads to the page of each, and keeps their fragments', async () => {
  const page = await renderPage(Motions, large, { path: '/moties/' });
  const [first] = all('main li[id]', page);
  expect(first?.properties['id']).toBe('27925-1');
  expect(all('main li[id] a', page)[0]?.properties['href']).toBe('/kamerstukken/27925-1/');
  expect(all('main section', page)).toHaveLength(0);
});

test('the front page shows those of a long list that the newest letter deals with', () => {
  const { edition } = large;
  const shown = newestOf(edition, edition.papers, ({ cited }) => cited);
  expect(shown).toHaveLength(12);
  expect(shown[0]?.data.id).toBe('27925-1');
});
