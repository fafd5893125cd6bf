import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import type { Element, Root, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { beforeAll, describe, expect, test } from 'vitest';
import { getContent } from '../../../src/edition/read.ts';
import { epub } from '../../../src/output/epub/index.ts';
import { knownTo } from '../../../src/output/known.ts';
import { inventWhole, note, term } from '../../edition/invented.ts';
import { inSpaces, NOTHING_KNOWN, printedLetter, wordsOfLetter } from '../printed-letter.ts';

type Book = ReadonlyMap<string, string>;

const open = (bytes: Uint8Array): Book =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([path, file]) => [path, new TextDecoder().decode(file)]),
  );

/** The words of nodes that are of the letter, without footnotes. */
function wordsOf(node: Root | RootContent, isFootnote = false): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  const { attributes = {} } = node as Partial<Element>;
  if ('data-redactie' in attributes) return '';
  if (!isFootnote && attributes['epub:type'] === 'footnote') return '';
  return node.children.map((child) => wordsOf(child)).join('');
}

const elements = (node: Root | RootContent): Element[] =>
  node.type === 'element' || node.type === 'root'
    ? [...(node.type === 'element' ? [node] : []), ...node.children.flatMap(elements)]
    : [];

/** The files of a book that have the letter, in order of reading. */
const lettersOf = (book: Book): Root[] =>
  [...book].filter(([path]) => path.startsWith('EPUB/brief-')).map(([, text]) => fromXml(text));

const bodyWords = (root: Root): string =>
  elements(root)
    .filter(({ name }) => name === 'body')
    .map((body) => wordsOf(body))
    .join('');

describe('a letter with a head, lists, a table, footnotes and an annex, as a book', () => {
  const letter = printedLetter();
  let bytes: Uint8Array;
  let book: Book;

  beforeAll(async () => {
    bytes = await epub(letter, NOTHING_KNOWN);
    book = open(bytes);
  });

  test('has every word of it, in order', () => {
    const { text, footnotes } = wordsOfLetter(letter);
    expect(inSpaces(lettersOf(book).map(bodyWords).join('\n'))).toBe(text);
    const notes = lettersOf(book)
      .flatMap(elements)
      .filter((element) => element.attributes['class'] === 'voetnoot')
      .map((element) => inSpaces(wordsOf(element, true)));
    expect(notes).toEqual(footnotes);
  });

  test('has no fault that a checker of EPUB 3.3 finds', async () => {
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages).toEqual([]);
  });

  test('starts with its type, stored as it is, as readers of zips expect', () => {
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('is the same to the byte when it is made again', async () => {
    expect(Buffer.from(await epub(letter, NOTHING_KNOWN)).equals(bytes)).toBe(true);
  });

  test('holds no object where a text must be', () => {
    for (const text of book.values()) expect(text).not.toContain('[object');
  });
});

describe('the published letter as a book', () => {
  const { edition, letterOf } = getContent();
  const letter = letterOf('27925-651');
  let book: Book;

  beforeAll(async () => {
    book = open(await epub(letter, knownTo(edition, letter.id)));
  });

  test('has every word of it, in order', () => {
    expect(inSpaces(lettersOf(book).map(bodyWords).join('\n'))).toBe(wordsOfLetter(letter).text);
  });

  test('lists all pages of the print, each a link to its place', () => {
    const [, , list = ''] =
      /(epub:type="page-list")([^]*?)<\/nav>/u.exec(book.get('EPUB/inhoud.xhtml') ?? '') ?? [];
    const links = [...list.matchAll(/href="([^#"]+)#([^"]+)"/gu)];
    expect(links.map(([, , id]) => id)).toEqual(
      Array.from({ length: 14 }, (_, index) => `bladzijde-${index + 1}`),
    );
    for (const [, file = '', id = ''] of links)
      expect(book.get(`EPUB/${file}`)).toContain(`id="${id}"`);
  });

  test('links no place that it lacks', () => {
    for (const [path, text] of book)
      for (const [, file, id = ''] of text.matchAll(/href="([\w-]*(?:\.xhtml)?)#([^"]+)"/gu))
        expect(book.get(file ? `EPUB/${file}` : path), `${path} to ${id}`).toContain(`id="${id}"`);
  });
});

test('a note of the editors, a footnote and a term each lead somewhere, and the notes back', async () => {
  const { edition, letterOf } = inventWhole({
    sections: [
      {
        title: 'Proef',
        text: 'Een proef met mensen.[^1]\n\n[^1]: De noot.',
        notes: [note({ quote: 'Een proef', text: 'Zo staat het er.' })],
      },
    ],
    begrippen: [term({ abbreviation: 'mensen', full: { is: 'alle mensen' } })],
  });
  const [{ id = '' } = {}] = edition.letters;
  const book = open(await epub(letterOf(id), knownTo(edition, id)));
  const chapter = book.get('EPUB/brief-proef.xhtml') ?? '';
  expect(chapter).toContain('href="#noot-proef-een-proef" class="nootteken" epub:type="noteref"');
  expect(chapter).toContain('Noot van de redactie a');
  expect(chapter).toContain('href="#noot-proef-een-proef-terug" role="doc-backlink"');
  expect(chapter).toContain('href="#voetnoot-1" epub:type="noteref"');
  expect(chapter).toContain('href="#voetnoot-1-terug" role="doc-backlink"');
  expect(chapter).toContain('href="begrippen.xhtml#begrip-mensen"');
  expect(book.get('EPUB/begrippen.xhtml')).toContain('alle mensen');
});

test('a letter that was received without pages promises none to who reads otherwise', async () => {
  const paged = printedLetter();
  const [whole, without] = await Promise.all(
    [paged, { ...paged, pages: 0 }].map(async (letter) => open(await epub(letter, NOTHING_KNOWN))),
  );
  for (const file of ['EPUB/boek.opf', 'EPUB/titel.xhtml']) {
    expect(whole?.get(file)).toContain('bladzijden');
    expect(without?.get(file)).not.toContain('bladzijden');
  }
});
