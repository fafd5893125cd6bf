import { expect, test } from 'vitest';
import { sectionHtml } from '../../../src/output/html/blocks.ts';
import { readBlocks } from '../../../src/text/read-blocks.ts';
import { all, letterText, one, fromHtml } from '../../site/html.ts';

const section = (body: string) => ({
  ...{ letter: '27925-661', collection: 'overig' as never, slug: 'proef', notes: [] },
  ...readBlocks(body, { file: 'x.mdx', line: 1, number: 12, page: 3 }),
});
const html = (body: string) =>
  fromHtml(
    sectionHtml(section(body), {
      hrefOf: (_, id) => `/kamerstukken/${id}/`,
      pageHref: (page) => `/kst.pdf#page=${page}`,
    }),
  );

test('a list is a list, its printed marks text, each item with an address', () => {
  const page = html(
    '<List>\n\n**a.** een\n\n<List>\n\n**–** onder\n\n</List>\n\n**b.** twee\n\n</List>',
  );
  const list = one('#alinea-12 > ol', page);
  expect(all('li', list).map(({ properties }) => properties['id'])).toEqual([
    'alinea-12-1',
    'alinea-12-1-1',
    'alinea-12-2',
  ]);
  expect(one('#alinea-12-1 > ul', page).tagName).toBe('ul');
  expect(letterText(one('#alinea-12', page))).toBe('a. een – onder b. twee');
});

test('a table heads its columns and rows, and can be scrolled with the keyboard', () => {
  const page = html(
    '<Table>\n\n(x € 1.000)\n\n| Deel | 2019 |\n| --- | --: |\n| Team | 6.400 |\n\n</Table>',
  );
  const region = one('#alinea-12 .tabel', page);
  expect([region.tagName, region.properties['tabIndex']]).toEqual(['section', 0]);
  expect(all('th', region).map((cell) => [cell.properties['scope'], letterText(cell)])).toEqual([
    ['col', 'Deel'],
    ['col', '2019'],
    ['row', 'Team'],
  ]);
  expect(letterText(one('#alinea-12', page))).toBe('(x € 1.000) Deel 2019 Team 6.400');
});

test('a footnote is called by its printed digits, and leads back', () => {
  const page = html('Het punt.[^3]\n\n[^3]: Zie ook [nr. 5](kamerstuk:27925-5).');
  expect(letterText(one('#alinea-12', page))).toBe('Het punt.3');
  expect(one('#alinea-12 a[href="#voetnoot-3"]', page).children).toMatchObject([{ value: '3' }]);
  const note = one('#voetnoot-3', page);
  expect(letterText(note)).toBe('3 Zie ook nr. 5.');
  const [back] = all('a[role="doc-backlink"]', note);
  expect(one(String(back?.properties['href']), page).tagName).toBe('a');
});
