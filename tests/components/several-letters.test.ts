import { expect, test } from 'vitest';
import LetterPage from '../../src/pages/[letter]/index.astro';
import Account from '../../src/pages/[letter]/verantwoording.astro';
import Verantwoording from '../../src/pages/verantwoording.astro';
import PaperPage from '../../src/pages/kamerstukken/[id].astro';
import { CITING, inventWhole, note, paper } from '../edition/invented.ts';
import { all, letterText } from '../site/html.ts';
import { renderPage } from './render.ts';

const [first, second] = ['27925-701', '27925-702'];
const content = inventWhole({
  letters: [{ id: first }, { id: second, sections: [{ title: 'Slot', notes: [note()] }] }],
});

test('with several letters, how each was edited has a page of its own', async () => {
  const page = await renderPage(Verantwoording, content, { path: '/verantwoording/' });
  const links = all('li[id] a', page).map(({ properties }) => properties['href']);
  expect(links).toEqual([`/${first}/verantwoording/`, `/${second}/verantwoording/`]);
  expect(all('q', page)).toEqual([]);
});

test('the page of a letter has its notes, and nothing of another', async () => {
  const quotes = await Promise.all(
    [first, second].map(async (id) => {
      const path = `/${id}/verantwoording/`;
      return all('q', await renderPage(Account, content, { path, props: { id } })).map(letterText);
    }),
  );
  expect(quotes).toEqual([[], ['deden eraan mee']]);
});

test('a page with things of one letter alone offers no choice of a letter', async () => {
  const { edition } = inventWhole({
    letters: [
      { id: first, sections: [{ text: `Zie ${CITING}.` }] },
      { id: second, sections: [{ text: 'Zie niets.' }] },
    ],
    papers: [paper()],
  });
  const page = await renderPage(
    PaperPage,
    { ...content, edition },
    { path: '/kamerstukken/27925-637/', props: { paper: edition.papers[0] } },
  );
  expect(all('.passages', page)).not.toEqual([]);
  expect(all('[data-brieffilter]', page)).toEqual([]);
});

test('the head of a letter leads to how that letter was edited', async () => {
  const page = await renderPage(LetterPage, content, {
    path: `/${second}/`,
    props: { id: second },
  });
  const links = all('.letter-head .tools a', page).map(({ properties }) => properties['href']);
  expect(links).toContain(`/${second}/verantwoording/`);
});

test('a letter without a subject is headed by its number, which is not said again', async () => {
  const page = await renderPage(LetterPage, content, { path: `/${first}/`, props: { id: first } });
  expect(all('.letter-head h1', page)).toHaveLength(1);
  expect(all('.identity', page)).toEqual([]);
});
