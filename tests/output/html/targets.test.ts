import { expect, test } from 'vitest';
import { targetsOf } from '../../../src/output/html/targets.ts';
import { CITING, inventEdition, paper } from '../../edition/invented.ts';

/** Two letters, the first of three pages; and a paper. */
const edition = inventEdition({
  letters: [
    { id: '27925-701', pages: 3, sections: [{ text: `Zie ${CITING}.` }] },
    { id: '27925-702' },
  ],
  papers: [paper({ id: '27925-637' }), paper({ id: '27925-701' })],
});
const hrefOf = (id: string, words: string) =>
  targetsOf(edition, '27925-651').hrefOf('kamerstuk', id, words);

test.each([
  ['27925-701', 'Kamerstuk 27 925, nr. 701', '/27925-701/'],
  ['27925-701', 'Kamerstuk 27 925, nr. 701, p. 2', '/27925-701/#bladzijde-2'],
  ['27925-701', 'Kamerstuk 27 925, nr. 701, blz. 9', '/27925-701/'],
  ['27925-637', 'Kamerstuk 27 925, nr. 637, p. 2', '/kamerstukken/27925-637/'],
])('a reference to %s in the words "%s" leads to %s', (id, words, href) => {
  expect(hrefOf(id, words)).toBe(href);
});

test('the mark of a page leads to that very page of the official PDF', () => {
  expect(targetsOf(edition, '34775-V-20').pageHref(8)).toBe(
    'https://zoek.officielebekendmakingen.nl/kst-34775-V-20.pdf#page=8',
  );
});
