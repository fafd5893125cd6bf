import type { Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { getContent } from '../../src/edition/read.ts';
import { partsInOrder, unitsOf } from '../../src/edition/model.ts';
import { referencesIn } from '../../src/text/model.ts';
import { all, letterText, one, page } from './html.ts';
import { type Place, placesOf, printed, printedText } from './printed.ts';

const { edition, letterOf } = getContent();
const letters = edition.letters.map(({ id }) => letterOf(id));

/** What has an address of its own in a piece of a page, with its words. */
const placesIn = (tree: Nodes): Place[] =>
  all('[id]', tree)
    .map((element) => ({ id: String(element.properties['id']), text: letterText(element) }))
    .filter(({ id }) => /^(?:alinea|voetnoot)-[\d-]+$/u.test(id));

describe.each(letters)('the page of the whole letter $id', (letter) => {
  const html = page(`${letter.id}/index.html`);
  const article = one('article', html);

  test('is one article with the id of the letter', () => {
    expect(all('article', html)).toHaveLength(1);
    expect(article.properties['dataKamerstuk']).toBe(letter.id);
    expect(one('html', html).properties['lang']).toBe('nl');
  });

  test('has every heading of the letter, in order, at its level, with its slug as id', () => {
    const headings = all('h2, h3, h4, h5', article).map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      slug: heading.properties['id'],
      heading: letterText(heading),
    }));
    expect(headings).toEqual(
      letter.brief.outline.map(({ level, slug, heading }) => ({ level, slug, heading })),
    );
  });

  test('has every paragraph, list, table and footnote, with exactly the words of the letter', () => {
    expect(placesIn(article)).toEqual(placesOf(partsInOrder(letter)));
  });

  test('numbers its paragraphs, lists and tables from 1', () => {
    const blocks = partsInOrder(letter).flatMap((part) => part.blocks);
    expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, index) => `alinea-${index + 1}`));
    expect(letter.alineas).toBe(blocks.length);
  });

  test('holds no word beside its head, headings, blocks, footnotes and signatures', () => {
    const said = partsInOrder(letter).flatMap((part) => {
      if (part === letter.signatures) return letter.signed.map(printedText);
      const title = part === letter.opening ? [] : [part.title];
      return [...title, ...unitsOf(part).map(printed)];
    });
    expect(letterText(article)).toBe([...letter.head.map(printedText), ...said].join(' '));
  });

  test('has every page of the printed paper once, in order, as an element without text', () => {
    const breaks = all('[id^="bladzijde-"]', article);
    expect(breaks.map(({ properties }) => properties['id'])).toEqual(
      Array.from({ length: letter.pages }, (_, index) => `bladzijde-${index + 1}`),
    );
    for (const element of breaks) {
      expect(element.properties['dataRedactie']).toBeDefined();
      expect(element.children).toEqual([]);
    }
  });

  test('has a link with its ids around the words of every reference', () => {
    const links = all('a[data-kamerstuk]', article).map((link) => ({
      ids: String(link.properties['dataKamerstuk']).split(' '),
      text: letterText(link),
      href: link.properties['href'],
    }));
    const references = partsInOrder(letter)
      .flatMap(unitsOf)
      .flatMap(({ text, marks }) =>
        referencesIn({ marks })
          .filter(({ scheme }) => scheme === 'kamerstuk')
          .map(({ ids, start, end }) => ({ ids, text: text.slice(start, end) })),
      );
    expect(links).toEqual(
      references.map(({ ids, text }) => ({ ids, text, href: `/kamerstukken/${ids[0]}/` })),
    );
  });
});

describe.each(letters.flatMap(({ sections }) => sections))('the page of $id', (section) => {
  const html = page(`${section.href}index.html`);

  test('has the heading and the same words at the same addresses', () => {
    const heading = one('h1', html);
    expect(heading.properties['id']).toBe(section.slug);
    expect(letterText(heading)).toBe(section.title);
    expect(placesIn(html)).toEqual(placesOf([section]));
  });

  test('leads to the section before and the section after it, and back to the whole letter', () => {
    const targets = new Set(all('a', html).map(({ properties }) => properties['href']));
    const sections = letters.find(({ id }) => id === section.letter)?.sections ?? [];
    const index = sections.indexOf(section);
    const around = [sections[index - 1], sections[index + 1]].filter((near) => near !== undefined);
    for (const { href } of around) expect(targets).toContain(href);
    expect(targets).toContain(`/${section.letter}/`);
  });
});
