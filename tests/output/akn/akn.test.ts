import type { Element, Root, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, test } from 'vitest';
import { getContent } from '../../../src/edition/read.ts';
import { akomaNtosoXml } from '../../../src/output/akn/index.ts';
import { knownTo } from '../../../src/output/known.ts';
import { CITING, inventWhole, note, paper } from '../../edition/invented.ts';
import { inSpaces, NOTHING_KNOWN, printedLetter, wordsOfLetter } from '../printed-letter.ts';

const elements = (node: Root | RootContent): Element[] =>
  node.type === 'element' || node.type === 'root'
    ? [...(node.type === 'element' ? [node] : []), ...node.children.flatMap(elements)]
    : [];

const named = (root: Root, name: string): Element[] =>
  elements(root).filter((element) => element.name === name);

/** The words of the letter; of a printed footnote its mark alone, as a reader of print meets it. */
function wordsOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if ('name' in node && node.name === 'meta') return '';
  if ('name' in node && node.name === 'authorialNote') return node.attributes['marker'] ?? '';
  return node.children.map(wordsOf).join('');
}

const footnotesOf = (root: Root): string[] =>
  named(root, 'authorialNote').map(({ attributes, children }) =>
    inSpaces(`${attributes['marker'] ?? ''} ${children.map(wordsOf).join('')}`),
  );

const printed = fromXml(akomaNtosoXml(printedLetter(), NOTHING_KNOWN));
const { edition, letterOf } = getContent();
const letter = letterOf('27925-651');
const published = fromXml(akomaNtosoXml(letter, knownTo(edition, letter.id)));

test.each([
  ['with a head, lists, a table, footnotes and an annex', printed, printedLetter()],
  ['of the site', published, letter],
])('a letter %s has every word in order, each footnote where it is called', (_, root, of) => {
  const { text, footnotes } = wordsOfLetter(of);
  expect(inSpaces(wordsOf(root))).toBe(text);
  expect(footnotesOf(root)).toEqual(footnotes);
});

test('metadata, head, body, signatures and annex stand in the order of the schema', () => {
  const [doc] = named(printed, 'doc');
  const names = doc?.children.flatMap((child) => (child.type === 'element' ? [child.name] : []));
  expect(names).toEqual(['meta', 'preface', 'mainBody', 'conclusions', 'attachments']);
  const [work] = named(published, 'FRBRWork');
  expect(work?.children.flatMap((child) => (child.type === 'element' ? [child.name] : []))).toEqual(
    [
      ...['FRBRthis', 'FRBRuri', 'FRBRalias', 'FRBRdate'],
      ...Array.from({ length: 4 }, () => 'FRBRauthor'),
      ...['FRBRcountry', 'FRBRnumber', 'FRBRname'],
    ],
  );
});

test('it goes by the address of this site, the official name of the paper, and its date', () => {
  const attributes = (name: string) => named(published, name).map((element) => element.attributes);
  expect(attributes('FRBRthis')[0]).toEqual({ value: 'https://leeseditie.example/27925-651/' });
  expect(attributes('FRBRalias')).toEqual([
    { value: 'kst-27925-651', name: 'officielebekendmakingen.nl' },
  ]);
  expect(attributes('FRBRdate')[0]).toEqual({ date: '2019-04-18', name: 'brief' });
});

test('every page of the print is marked, once', () => {
  expect(named(published, 'eop').map(({ attributes }) => Number(attributes['number']))).toEqual(
    Array.from({ length: 14 }, (_, index) => index + 1),
  );
});

test('every reference leads somewhere, and what the text refers to is there', () => {
  const ids = new Set(elements(published).map(({ attributes }) => attributes['eId']));
  const refers = elements(published).flatMap(({ attributes: { refersTo, href, as } }) =>
    [refersTo, href, as].flatMap((to) => (to?.startsWith('#') ? [to.slice(1)] : [])),
  );
  expect(refers.filter((id) => !ids.has(id))).toEqual([]);
  expect(refers.length).toBeGreaterThan(50);
  for (const { attributes } of named(published, 'ref'))
    expect(attributes['href']).toMatch(/^https:\/\//u);
});

describe('an invented letter', () => {
  const content = inventWhole({
    sections: [
      {
        text: `Een voet<Page number={2} />noot. Zie ${CITING}.`,
        notes: [note({ quote: 'Zie' })],
      },
    ],
    papers: [paper()],
  });
  const [{ id = '' } = {}] = content.edition.letters;
  const xml = akomaNtosoXml(content.letterOf(id), knownTo(content.edition, id));

  test('has a page that starts inside a word before that word, with how far it is', () => {
    expect(xml).toContain('Een <eop number="2" breakAt="4" />voetnoot.');
  });

  test('has the hyphen that ends its last page, beside the imprint too', () => {
    const letter = content.letterOf(id);
    const furniture = [
      { line: 7, text: 'ISSN 0921 - 7371', beside: true as const },
      { line: 8, text: 'Tweede Kamer, vergaderjaar 2018–2019' },
    ];
    const kind = 'joined' as const;
    const by = 'woordenboek' as const;
    const hyphens = [{ kind, by, line: 7, printed: 'voet- noot', result: 'voetnoot' }];
    const record = { ...letter.record, pages: [{ page: 2, line: 9 }], furniture, hyphens };
    expect(akomaNtosoXml({ ...letter, record }, knownTo(content.edition, id))).toContain(
      'Een <eop number="2" breakAt="4" breakWith="-" />voetnoot.',
    );
  });

  test('refers to a paper by its page here, and to the notes of the editors, which stand apart', () => {
    expect(xml).toContain(
      '<ref href="https://leeseditie.example/kamerstukken/27925-637/">Kamerstuk 27 925, nr. 637</ref>',
    );
    expect(xml).toContain('Zie<noteRef href="#noot-proef-zie" marker="a" />');
    expect(xml).toContain('<note eId="noot-proef-zie" marker="a"><p>Zo staat het er.</p></note>');
  });
});
