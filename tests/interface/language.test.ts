import { afterAll, expect, expectTypeOf, test, vi } from 'vitest';
import type { Interface } from '../../src/interface/index.ts';

/** A language with the words of another between marks: what shows no marks is not of the interface. */
function marked(said: unknown): unknown {
  if (typeof said === 'string') return `«${said}»`;
  if (typeof said === 'function') return (...given: unknown[]) => marked(said(...given));
  if (Array.isArray(said)) return said.map(marked);
  if (typeof said !== 'object' || said === null || said instanceof RegExp) return said;
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, marked(value)]));
}

// Files of tests share modules: those that speak this language are loaded for this file alone.
const INTERFACE = '../../src/interface/index.ts';
vi.resetModules();
vi.doMock(INTERFACE, async (original) => ({
  ui: marked((await original<{ ui: object }>()).ui),
}));
afterAll(() => {
  vi.doUnmock(INTERFACE);
  vi.resetModules();
});

const { citationSentence } = await import('../../src/output/citation/index.ts');
const { describePassages, letterIdentity } = await import('../../src/edition/view/describe.ts');
const { inventWhole } = await import('../edition/invented.ts');
const { letterTitle } = await import('../../src/addresses/address.ts');
const { mainNav } = await import('../../src/site.ts');
const { paperResult } = await import('../../src/search/identity/results.ts');
const { redirectPage } = await import('../../src/output/redirects/redirect-page.ts');
const { sectionHtml } = await import('../../src/output/html/blocks.ts');
const { SITE_CARD } = await import('../../src/output/share/card.ts');

const site = new URL('https://example.org');
const { edition, letterOf } = inventWhole();
const letter = letterOf(edition.letters[0]?.id ?? '');

test('views, citations, redirects, images and results speak the language that is chosen', () => {
  expect(letterIdentity(letter)).toMatch(/^«.+»$/u);
  expect(describePassages({ cited: [], related: [] })).toMatch(/^«.+»$/u);
  expect(letterTitle(letter)).toMatch(/^«.+»$/u);
  expect(citationSentence({ letter }, site)).toMatch(/^«.+»$/u);
  expect([SITE_CARD.title, SITE_CARD.place]).toEqual([
    expect.stringMatching(/^«.+»$/u),
    expect.stringMatching(/^«.+»$/u),
  ]);
  const html = sectionHtml(letter.opening, {
    hrefOf: () => undefined,
    pageHref: (page) => `#${page}`,
  });
  expect(html.match(/aria-label="[^«]/gu)).toBe(null);
  expect(html).toMatch(/ aria-label="«Alinea 1: link of verwijzing kopiëren»"/u);
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

// Held by `npm run types`: a language has the same names, with its own words.
test('a language that lacks a text is refused', () => {
  type Preview = Interface['preview'];
  expectTypeOf<Record<keyof Preview, string>>().toExtend<Preview>();
  expectTypeOf<Omit<Preview, 'close'>>().not.toExtend<Preview>();
  type Marked = Interface['searchMarks']['marked'];
  expectTypeOf<(places: number, query: string) => string>().toExtend<Marked>();
});
