import { describe, expect, test, vi } from 'vitest';
import LetterPage from '../../src/pages/[letter]/index.astro';
import SectionPage from '../../src/pages/[letter]/[collection]/[section]/index.astro';
import Financien from '../../src/pages/financien/[...all].astro';
import PaperPage from '../../src/pages/kamerstukken/[id].astro';
import MissionPage from '../../src/pages/missies/[id].astro';
import Moties from '../../src/pages/moties/[...all].astro';
import Verantwoording from '../../src/pages/verantwoording.astro';
import { amount, CITING, fact, inventWhole, LETTER, mission } from '../edition/invented.ts';
import { note, paper, term, TEXT } from '../edition/invented.ts';
import { all, letterText, one } from '../site/html.ts';
import { type Component, renderPage } from './render.ts';

/* Pages are given an edition: one that reads what is published itself stops here. */
vi.mock('../../src/edition/read.ts', () => ({
  getEdition() {
    throw new Error('Unexpected reading of the published edition, expected that of Astro.locals');
  },
}));

const content = inventWhole({
  sections: [
    {
      ...{
        title: 'Proef in Irak',
        slug: 'proef',
        text: `${TEXT} Zie ${CITING}.`,
        kind: 'training',
      },
      ...{ facts: [fact({ highlight: true })], amounts: [amount()], notes: [note()] },
      countries: ['Irak'],
    },
    { title: 'Slot', text: 'De mensen gaan naar huis.' },
  ],
  papers: [paper({ kind: 'motie', name: 'Motie over een proef', movers: ['Proef'] })],
  missies: [mission({ words: ['proef'], status: [{ is: 'beëindigd', quote: 'De proef heeft' }] })],
  begrippen: [term()],
  plaatsen: [{ id: 'irak', name: 'Irak', kind: 'land' }],
});
const { edition, letterOf } = content;
const letter = letterOf(LETTER);
const [section] = letter.sections;
if (!section) throw new Error('Unexpected letter without sections');

/** Pages with an address of their own, by their path in `src/pages`. */
const pages = Object.entries(
  import.meta.glob<Component>('../../src/pages/**/*.astro', { eager: true, import: 'default' }),
).filter(([path]) => !path.replace('/[...all].', '/index.').includes('['));

const addressOf = (path: string): string =>
  path
    .replace(/^.*src\/pages/u, '')
    .replace(/(?:index|\[\.\.\.all\])?\.astro$/u, '/')
    .replace('//', '/');

const texts = (selector: string, page: Awaited<ReturnType<typeof renderPage>>) =>
  all(selector, page).map(letterText);

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(10);
});

test.each(pages)('%s shows the edition that it is given', async (path, component) => {
  const page = await renderPage(component, content, { path: addressOf(path) });
  const hrefs = all('a[href^="/"]', page).map(({ properties }) => String(properties['href']));
  const letters = hrefs.flatMap((href) => /^\/(\d+-[^/]+)\//u.exec(href)?.[1] ?? []);
  expect(new Set([LETTER, ...letters])).toEqual(new Set([LETTER]));
  expect(texts('h1', page)).toHaveLength(1);
});

describe('of an invented letter', () => {
  test('the page has its text and signatures, and nothing of another', async () => {
    const page = await renderPage(LetterPage, content, {
      path: letter.href,
      props: { id: letter.id },
    });
    expect(letterText(one('article.letter', page))).toBe(
      `Een proef. Proef in Irak ${TEXT} Zie Kamerstuk 27 925, nr. 637. Slot De mensen gaan naar huis. De Minister van Proeven, P. Proef`,
    );
  });

  test('a section has its facts, the state of its mission, and its note', async () => {
    const page = await renderPage(SectionPage, content, {
      path: section.href,
      props: { letterId: letter.id, id: section.id },
    });
    expect(texts('dt', page)).toEqual([
      'Soort',
      'Proef',
      'Landen',
      'Deelnemers',
      'De proef in 2018',
    ]);
    expect(texts('dd', page)).toEqual([
      'Training',
      'beëindigd',
      'Irak',
      'ongeveer 300',
      'circa €\u00a05\u00a0miljoen',
    ]);
    expect(texts('a[data-kamerstuk]', page)).toEqual(['Kamerstuk 27 925, nr. 637']);
    expect(all('a[data-noot]', page)).toHaveLength(1);
  });
});

test('a paper, a mission and the motions lead to the passages of the letter', async () => {
  const [motion] = edition.papers;
  const [entry] = edition.registers.missies;
  const rendered = await Promise.all([
    renderPage(PaperPage, content, { path: '/kamerstukken/27925-637/', props: { paper: motion } }),
    renderPage(MissionPage, content, { path: '/missies/proef/', props: { entry } }),
    renderPage(Moties, content, { path: '/moties/' }),
  ]);
  for (const page of rendered) {
    const hrefs = all('.passages a', page).map(({ properties }) => properties['href']);
    expect(hrefs).toContain(`${section.href}#alinea-2`);
  }
});

test('amounts and notes are those of the letter', async () => {
  const money = await renderPage(Financien, content, { path: '/financien/' });
  expect(texts('tbody .grond', money)).toEqual(['“in 2018 circa 5 miljoen euro”']);
  const account = await renderPage(Verantwoording, content, { path: '/verantwoording/' });
  expect(letterText(one('main', account))).toContain('Zo staat het er.');
});
