import { describe, expect, test } from 'vitest';
import { getContent } from '../../src/edition/read.ts';
import { type Letter, partsInOrder } from '../../src/edition/model.ts';
import { referencesIn } from '../../src/text/model.ts';
import { all, letterText, one, page } from './html.ts';

const { edition, letterOf } = getContent();
const letters = edition.letters.map(({ id }) => letterOf(id));
const blocksOf = (letter: Letter) => partsInOrder(letter).flatMap(({ blocks }) => blocks);

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

  test('has every paragraph, numbered from 1, with exactly the text of the letter', () => {
    const paragraphs = all('[id^="alinea-"]:not([data-redactie])', article).map((element) => ({
      id: element.properties['id'],
      text: letterText(element),
    }));
    expect(paragraphs).toEqual(
      blocksOf(letter).map(({ text }, index) => ({ id: `alinea-${index + 1}`, text })),
    );
  });

  test('holds no word beside headings, paragraphs and signatures', () => {
    const signatures = letter.brief.signatories.map(({ office, name }) => `${office}, ${name}`);
    const section = ({ title, blocks }: (typeof letter.sections)[number]) =>
      [title, ...blocks.map(({ text }) => text)].join(' ');
    const expected = [
      ...letter.opening.blocks.map(({ text }) => text),
      ...letter.sections.map(section),
      ...signatures,
    ].join(' ');
    expect(letterText(article)).toBe(expected);
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
    const references = blocksOf(letter).flatMap((block) =>
      referencesIn(block)
        .filter(({ scheme }) => scheme === 'kamerstuk')
        .map(({ ids, start, end }) => ({ ids, text: block.text.slice(start, end) })),
    );
    expect(links).toEqual(
      references.map(({ ids, text }) => ({ ids, text, href: `/kamerstukken/${ids[0]}/` })),
    );
  });
});

describe.each(letters.flatMap(({ sections }) => sections))('the page of $id', (section) => {
  const html = page(`${section.href}index.html`);

  test('has the heading and the same paragraphs at the same addresses', () => {
    const heading = one('h1', html);
    expect(heading.properties['id']).toBe(section.slug);
    expect(letterText(heading)).toBe(section.title);
    expect(
      all('[id^="alinea-"]:not([data-redactie])', html).map((element) => [
        element.properties['id'],
        letterText(element),
      ]),
    ).toEqual(section.blocks.map(({ number, text }) => [`alinea-${number}`, text]));
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
