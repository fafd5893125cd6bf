import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getEdition } from '../../src/edition/read.ts';
import { contentSecurityPolicy } from '../../src/site.ts';
import { all, letterText, one, page } from './html.ts';
import { builtPages, KINDS } from './paths.ts';

const { letters, papers } = getEdition();
const htmlOf = (path: string) => page(path.endsWith('/') ? `${path}index.html` : path);
const pages = (await builtPages()).map((path) => ({ path, html: htmlOf(path) }));
type Built = (typeof pages)[number]['html'];

const attribute = (selector: string, name: string, html: Built) =>
  all(selector, html).map(({ properties }) => String(properties[name]));
const metaOf = (property: string, html: Built) =>
  attribute(`meta[property="${property}"]`, 'content', html);
const canonicalOf = (html: Built) => attribute('link[rel="canonical"]', 'href', html)[0];
const leadsOn = (html: Built) => all('meta[http-equiv="refresh"]', html).length > 0;
const dataOf = (path: string): Record<string, unknown> =>
  JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(
      readFileSync(join('dist', path, 'index.html'), 'utf8'),
    )?.[1] ?? '{}',
  );

describe('what a page says of itself', () => {
  test('is said of no other page that search engines show', () => {
    const shown = pages.filter(({ path, html }) => {
      const canonical = canonicalOf(html);
      return canonical !== undefined && new URL(canonical).pathname === path;
    });
    const said = shown.map(({ html }) =>
      [
        letterText(one('title', html)),
        ...attribute('meta[name="description"]', 'content', html),
      ].join(': '),
    );
    expect(said.filter((words, index) => said.indexOf(words) !== index)).toEqual([]);
    expect(shown.length).toBeGreaterThan(letters.length);
  });

  test.each(KINDS)('%s has an image that exists, with its words', (path) => {
    const html = htmlOf(path);
    const [image = ''] = metaOf('og:image', html);
    expect(existsSync(join('dist', new URL(image).pathname))).toBe(true);
    expect(metaOf('og:image:alt', html)[0]).toMatch(/^Leeseditie: ./u);
  });

  test('is an article when it is a text of the letter, and else a part of the site', () => {
    const types = ['/27925-651/', '/27925-651/missies/mandaat/', '/', '/moties/'].map(
      (path) => metaOf('og:type', htmlOf(path))[0],
    );
    expect(types).toEqual(['article', 'article', 'website', 'website']);
  });
});

describe('a page that leads on', () => {
  const onward = pages.filter(({ html }) => leadsOn(html));

  test('names the page that it leads to, without the place on it, and hides nothing', () => {
    expect(onward.length).toBeGreaterThan(100);
    expect(onward.filter(({ html }) => /#|undefined/u.test(`${canonicalOf(html)}`))).toEqual([]);
    expect(onward.filter(({ html }) => all('meta[name="robots"]', html).length > 0)).toEqual([]);
  });

  test('has the security policy of the site, and stays small', () => {
    for (const { path, html } of onward) {
      const policy = attribute('meta[http-equiv="Content-Security-Policy"]', 'content', html);
      expect(policy, path).toEqual([contentSecurityPolicy()]);
      const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
      expect(readFileSync(file).byteLength, path).toBeLessThan(1400);
    }
  });
});

describe('the linked data', () => {
  test('of the site says how to search it', () => {
    expect(dataOf('/')).toMatchObject({
      '@type': 'WebSite',
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: expect.stringMatching(/\/zoeken\/\?q=\{search_term_string\}$/u) },
      },
    });
  });

  test.each(['/moties/', '/kamerstukken/', '/missies/'])('of %s lists what it holds', (path) => {
    const { mainEntity } = dataOf(path) as {
      mainEntity: { numberOfItems: number; itemListElement: { url: string }[] };
    };
    expect(mainEntity.numberOfItems).toBeGreaterThan(0);
    for (const { url } of mainEntity.itemListElement) {
      const { pathname, hash } = new URL(url);
      const there = all(`[id]`, htmlOf(pathname)).map(({ properties }) => `#${properties['id']}`);
      expect(['', ...there]).toContain(decodeURIComponent(hash));
    }
  });

  test.each(papers.map(({ href }) => href))('of %s is about its paper', (href) => {
    expect(dataOf(href)).toMatchObject({ '@type': 'WebPage', about: { '@type': 'Report' } });
  });

  test('of a letter and its sections name each other', () => {
    for (const { href, sections } of letters) {
      const whole = dataOf(href) as { '@id': string; hasPart?: { '@id': string }[] };
      const parts = sections.map((section) => dataOf(section.href));
      const named = (whole.hasPart ?? []).map((part) => part['@id']);
      expect(named).toEqual(parts.map((part) => part['@id']));
      for (const { isPartOf } of parts) {
        expect((isPartOf as { '@id': string }[]).map((of) => of['@id'])).toContain(whole['@id']);
      }
    }
  });
});

test('crawlers are told where every page is listed', () => {
  const [, sitemap = ''] =
    /^Sitemap: (https?:\S+)$/mu.exec(readFileSync('dist/robots.txt', 'utf8')) ?? [];
  expect(existsSync(join('dist', new URL(sitemap).pathname))).toBe(true);
});
