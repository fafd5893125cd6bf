import { expect, test, vi } from 'vitest';
import type { Interface } from '../../src/interface/index.ts';

/** A language with the words of another between marks: what shows no marks is not of the interface. */
const marked = vi.hoisted(
  () =>
    function mark(said: unknown): unknown {
      if (typeof said === 'string') return `«${said}»`;
      if (typeof said === 'function') return (...given: unknown[]) => mark(said(...given));
      if (Array.isArray(said)) return said.map(mark);
      if (typeof said !== 'object' || said === null || said instanceof RegExp) return said;
      return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, mark(value)]));
    },
);

vi.mock('../../src/interface/index.ts', async (original) => {
  const { ui } = await original<{ ui: object }>();
  return { ui: marked(ui) };
});

const { citationSentence } = await import('../../src/output/citation/index.ts');
const { describePassages, describeSession } = await import('../../src/edition/view/describe.ts');
const { inventEdition } = await import('../edition/invented.ts');
const { letterTitle } = await import('../../src/addresses/address.ts');
const { mainNav } = await import('../../src/site.ts');
const { paperResult } = await import('../../src/search/identity/results.ts');
const { redirectPage } = await import('../../src/output/redirects/redirect-page.ts');
const { sectionHtml } = await import('../../src/output/html/blocks.ts');
const { SITE_CARD } = await import('../../src/output/share/card.ts');

const site = new URL('https://example.org');
const [letter] = inventEdition().letters;
if (!letter) throw new Error('Unexpected edition without letters');

test('views, citations, redirects, images and results speak the language that is chosen', () => {
  expect(describeSession(letter)).toMatch(/^«.+»$/u);
  expect(describePassages({ cited: [], related: [] })).toMatch(/^«.+»$/u);
  expect(letterTitle(letter)).toMatch(/^«.+»$/u);
  expect(citationSentence({ letter }, site)).toMatch(/^«.+»$/u);
  expect([SITE_CARD.title, SITE_CARD.place]).toEqual([
    expect.stringMatching(/^«.+»$/u),
    expect.stringMatching(/^«.+»$/u),
  ]);
  const html = sectionHtml(letter.opening, { hrefOf: () => undefined });
  expect(html.match(/aria-label="[^«]/gu)).toBe(null);
  expect(html).toMatch(/ aria-label="«Citeer alinea 1»"/u);
  expect(mainNav.map(({ title }) => title)).toContain('«Moties»');
  expect(redirectPage({ to: '/x/', places: [] }, site)).toMatch(/<h1>«.+»<\/h1>/u);
  const paper = {
    ids: ['27925-623'],
    kind: 'motie',
    name: 'Naam',
    names: [],
    passages: 2,
  } as const;
  expect(paperResult({ ...paper, ids: [...paper.ids], names: [] }).place).toMatch(/ · «.+»$/u);
});

test('a language has the same names, with its own words; one that lacks a text is refused', () => {
  const english = {
    panelLabel: 'Preview',
    close: 'Close',
    allPassages: 'All passages',
  } satisfies Interface['preview'];
  const count = ((places, query) =>
    `${query}: marked ${places}×`) satisfies Interface['searchMarks']['marked'];
  // @ts-expect-error A text is lacking.
  const lacking: Interface['preview'] = { panelLabel: 'Preview', close: 'Close' };
  expect(Object.keys(english)).toEqual(expect.arrayContaining(Object.keys(lacking)));
  expect(count(2, 'Irak')).toBe('Irak: marked 2×');
});
