import { expect, test } from 'vitest';
import Home from '../../src/pages/index.astro';
import LetterPage from '../../src/pages/[letter]/index.astro';
import Figures from '../../src/pages/cijfers/[...all].astro';
import DossierPage from '../../src/pages/dossiers/[id].astro';
import Money from '../../src/pages/financien/[...all].astro';
import PaperPage from '../../src/pages/kamerstukken/[id].astro';
import Missions from '../../src/pages/missies/[...all].astro';
import MissionPage from '../../src/pages/missies/[id].astro';
import Motions from '../../src/pages/moties/[...all].astro';
import Places from '../../src/pages/plaatsen/[...all].astro';
import Timeline from '../../src/pages/tijdlijn.astro';
import { inventThree, THREE } from '../edition/three-letters.ts';
import { all, letterText } from '../site/html.ts';
import { type Component, renderPage } from './render.ts';

const content = inventThree();
const { edition } = content;
const newest = THREE.toReversed();

const render = (component: Component, path: string, props = {}) =>
  renderPage(component, content, { path, props });

type Page = Awaited<ReturnType<typeof render>>;

const hrefs = (selector: string, page: Page) =>
  all(selector, page).map(({ properties }) => String(properties['href']));

/** The letters that the things on a page are marked with, for who narrows it to one. */
const marks = (selector: string, page: Page) =>
  all(selector, page).map(({ properties }) => properties['dataBrieven']);

test('the front page lists the letters by dossier', async () => {
  const page = await render(Home, '/');
  expect(hrefs('.letter-list h3 a', page)).toEqual(newest.map((id) => `/${id}/`));
});

test('a reference to a letter that is published here leads to its edition', async () => {
  const page = await render(LetterPage, `/${THREE[1]}/`, { id: THREE[1] });
  expect(hrefs('a[data-kamerstuk="27925-701"]', page)).toEqual(['/27925-701/']);
});

test('a dossier alone leads to its page, with the passages; the Handelingen to the official site', async () => {
  const page = await render(LetterPage, `/${THREE[1]}/`, { id: THREE[1] });
  expect(hrefs('a[data-dossier="36410-V"]', page)).toEqual(['/dossiers/36410-V/']);
  expect(hrefs('a[data-handelingen]', page)).toEqual([
    'https://zoek.officielebekendmakingen.nl/ah-tk-20182019-3911.html',
  ]);
  const dossier = edition.dossiers.find(({ id }) => id === '36410-V');
  const own = await render(DossierPage, '/dossiers/36410-V/', { dossier });
  expect(hrefs('.passages a', own)).toEqual(
    [THREE[1], THREE[2]].map((id) => `/${id}/missies/luchtproef/#alinea-2`),
  );
});

test('the dossier has its letters and its motion', async () => {
  const dossier = edition.dossiers.find(({ id }) => id === '27925');
  const page = await render(DossierPage, '/dossiers/27925/', { dossier });
  const links = hrefs('main a', page);
  for (const href of ['/27925-701/', '/27925-720/', '/kamerstukken/27925-637/'])
    expect(links).toContain(href);
});

test('the page of a motion has every letter that answers it, and its passages under it', async () => {
  const [paper] = edition.papers;
  const page = await render(PaperPage, '/kamerstukken/27925-637/', { paper });
  expect(hrefs('.of-letter a', page)).toEqual(newest.map((id) => `/${id}/`));
  expect(marks('main > div[data-brieven]', page)).toEqual(newest);
  expect(hrefs('main > div .passages a', page)).toEqual(
    newest.map((id) => `/${id}/missies/luchtproef/#alinea-2`),
  );
});

test('the page of a mission has a row for what each letter counts, and a link to each sentence', async () => {
  const [entry] = edition.registers.missies;
  const page = await render(MissionPage, '/missies/luchtproef/', { entry });
  expect(hrefs('.mission-letters thead a', page)).toEqual(THREE.map((id) => `/${id}/`));
  const rows = all('.mission-letters tbody tr', page).map((row) =>
    all('td a', row).map(letterText),
  );
  expect(rows).toEqual([
    ['lopend', 'lopend', 'beëindigd'],
    ['vier', 'zes', 'twee'],
    [5, 7, 3].map((cost) => `€\u00a0${cost}\u00a0miljoen`),
  ]);
});

test.each([
  ['/moties/', Motions, 'section[data-brieven]', [THREE.join(' ')]],
  ['/missies/', Missions, 'tbody tr', [THREE.join(' ')]],
  ['/financien/', Money, 'main > section', newest],
  ['/cijfers/', Figures, 'tbody tr[data-brieven]', THREE],
  ['/plaatsen/', Places, '.register .occurrences li', THREE],
  ['/tijdlijn/', Timeline, '.moment[data-brieven]', THREE],
] as const)(
  '%s says which letter, and can be narrowed to one',
  async (path, component, of, ids) => {
    const page = await render(component, path);
    expect(marks(of, page)).toEqual(ids);
    const options = all('[data-brieffilter] option', page).map(
      ({ properties }) => properties['value'],
    );
    expect(options).toEqual(['', ...newest]);
  },
);
