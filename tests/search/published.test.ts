import { expect, test } from 'vitest';
import { placeHref } from '../../src/addresses/address.ts';
import { partsInOrder } from '../../src/edition/model.ts';
import { getContent } from '../../src/edition/read.ts';
import { printedId } from '../../src/kamerstuk/index.ts';
import { search } from '../../src/search/search.ts';
import { loadAll } from './engine.ts';

/* What search promises of every letter that is published, whichever these are. */
const content = getContent();
const { letters, papers } = content.edition;
const loaded = loadAll(content);
const firstOf = (query: string): string | undefined => search(query, loaded).results[0]?.href;

test.each(letters.map(({ id, href }) => [printedId(id), href]))(
  '%s finds the letter',
  (number, href) => {
    expect(firstOf(number)).toBe(href);
  },
);

test.each(papers.map(({ data, href }) => [printedId(data.id), href]))(
  '%s finds the paper',
  (number, href) => {
    expect(firstOf(number)).toBe(href);
  },
);

test.each(letters.map(({ id }) => id))('a pasted paragraph of %s finds itself', (id) => {
  const blocks = partsInOrder(content.letterOf(id)).flatMap((part) =>
    part.blocks.map((block) => ({ href: placeHref(part.href, block.id), text: block.text })),
  );
  const missed = blocks.filter(({ href, text }) => !firstOf(text)?.startsWith(href));
  expect(missed).toEqual([]);
});
