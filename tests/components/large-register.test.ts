import { expect, test } from 'vitest';
import InitialPage from '../../src/pages/[register]/letter/[initial].astro';
import Terms from '../../src/pages/begrippen.astro';
import { allInitialPages } from '../../src/edition/view/large-register.ts';
import { inventWhole } from '../edition/invented.ts';
import { all, letterText } from '../site/html.ts';
import { renderPage } from './render.ts';

const names = ['aap', 'boom', '9x'].flatMap((start) =>
  Array.from({ length: 101 }, (_, index) => `${start}${index}z`),
);
const invent = (count: number) =>
  inventWhole({
    sections: [{ title: 'Lijst', text: `Er zijn ${names.join(', ')}.` }],
    begrippen: names.slice(0, count).map((name) => ({ id: name, name })),
  });

test('a register of up to 300 entries stays one page', async () => {
  const content = invent(300);
  expect(allInitialPages(content.edition)).toEqual([]);
  const page = await renderPage(Terms, content, { path: '/begrippen/' });
  expect(all('.index li .alinea-link', page)).toHaveLength(300);
});

test('a larger one is an index that keeps each fragment, and leads on to a page an initial', async () => {
  const content = invent(303);
  const page = await renderPage(Terms, content, { path: '/begrippen/' });
  const links = all('.index li', page).map((entry) => [
    entry.properties['id'],
    all('a', entry)[0]?.properties['href'],
  ]);
  expect(links).toHaveLength(303);
  expect(links).toContainEqual(['aap7z', '/begrippen/letter/a/#aap7z']);
  expect(links).toContainEqual(['9x7z', '/begrippen/letter/0-9/#9x7z']);
  const [first] = allInitialPages(content.edition).filter(({ initial }) => initial === 'B');
  const own = await renderPage(InitialPage, content, {
    path: '/begrippen/letter/b/',
    props: { page: first },
  });
  expect(all('.register li[id]', own)).toHaveLength(101);
  expect(all('.letters a', own).map(letterText)).toEqual(['0–9', 'A', 'B']);
});
