import { expect, test } from 'vitest';
import { partsInOrder } from '../../src/edition/model.ts';
import { pagesIn, referencesIn } from '../../src/text/model.ts';
import { getContent } from '../../src/edition/read.ts';

/* What a careful reader counted in the printed paper of 27 925, nr. 651, by hand. */
const letter = getContent().letterOf('27925-651');
const blocks = letter ? partsInOrder(letter).flatMap((section) => section.blocks) : [];
const papers = blocks.flatMap((block) =>
  referencesIn(block)
    .filter(({ scheme }) => scheme === 'kamerstuk')
    .map(({ ids, start, end }) => ({ ids, text: block.text.slice(start, end) })),
);

test('the letter has 26 headings, 14 pages and four signatures', () => {
  expect(letter?.sections).toHaveLength(26);
  expect(letter?.pages).toBe(14);
  expect(letter?.brief.signatories).toHaveLength(4);
});

test('it cites 14 numbers in 24 references; two of them are one paper in two dossiers', () => {
  expect(papers).toHaveLength(24);
  expect(new Set(papers.flatMap(({ ids }) => ids)).size).toBe(14);
});

test('a reference over a line end or page break is one reference', () => {
  expect(papers.map(({ text }) => text)).toContain('Kamerstuk 34 775, nr. 20');
  expect(papers.map(({ text }) => text)).toContain('Kamerstuk 27 925 nr. 647');
});

test('a joint paper has both ids, the official one first', () => {
  const joint = papers.find(({ text }) => text === 'Kamerstukken 29 521 en 33 694, nr. 363');
  expect(joint?.ids).toEqual(['29521-363', '33694-363']);
});

test('the motion that is cited without its budget chapter leads to the paper with it', () => {
  const motion = papers.filter(({ text }) => text.includes('34 775'));
  expect(motion.map(({ ids }) => ids)).toEqual([['34775-V-20'], ['34775-V-20']]);
});

test.each([
  ['realiseren.', 'Ook de Europese Unie'],
  ['noordoost-Syrië.', 'De VS heeft'],
  ['gaan leveren.', 'De Nederlandse SOF-bijdrage'],
  ['en christenen.', 'De afgelopen zes maanden'],
])('a paragraph ends at the short line “%s” and the next begins “%s”', (end, start) => {
  const index = blocks.findIndex(({ text }) => text.endsWith(end));
  expect(blocks[index + 1]?.text.startsWith(start)).toBe(true);
});

test.each([
  ['– soms terecht gebleken –', 2],
  ['training, advisering en logistieke', 4],
  ['besluit is uw Kamer', 5],
  ['werkwijze van ISIS', 7],
  ['van reeds aangegane', 14],
])('the page break inside a sentence stands before “%s”', (words, page) => {
  const paragraph = blocks.find(({ text }) => text.includes(words));
  const start = paragraph?.text.indexOf(words);
  expect(paragraph && pagesIn(paragraph)).toContainEqual(expect.objectContaining({ page, start }));
});
