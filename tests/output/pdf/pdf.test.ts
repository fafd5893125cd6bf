import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { partsInOrder } from '../../../src/edition/model.ts';
import { getContent } from '../../../src/edition/read.ts';
import { downloadsOf, encodingsOf } from '../../../src/output/forms.ts';
import { headersFile } from '../../../src/output/hosts/index.ts';
import { knownTo } from '../../../src/output/known.ts';
import { typst } from '../../../src/output/pdf/compiler.ts';
import { pdf, prints } from '../../../src/output/pdf/index.ts';
import { inventWhole, LETTER } from '../../edition/invented.ts';
import { blockWords, NOTHING_KNOWN, printedLetter } from '../printed-letter.ts';

/** A piece of text, and where it is on its page, in points. */
interface Piece {
  text: string;
  page: number;
  x: number;
  y: number;
  size: number;
  /** Name of its typeface, which only this document has. */
  font: string;
}

/**
 * What unpdf makes of U+00AD, which a word that a line end divides has in the PDF: a piece of its own,
 * as no hyphen of the text is.
 */
const LINE_END_HYPHEN = '-';

/** What a program that copies text finds, in its order. */
async function piecesOf(bytes: Uint8Array): Promise<Piece[]> {
  const document = await getDocumentProxy(bytes.slice());
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const content = await (await document.getPage(index + 1)).getTextContent();
    return content.items.flatMap((item) =>
      'str' in item && item.str !== LINE_END_HYPHEN
        ? [
            {
              ...{ text: item.str, page: index + 1, size: Number(item.height) },
              font: item.fontName,
              ...{ x: Number(item.transform[4]), y: Number(item.transform[5]) },
            },
          ]
        : [],
    );
  });
  return (await Promise.all(pages)).flat();
}

/** Text without white space. */
const bare = (text: string): string => text.replaceAll(/[\s\u00a0]/gu, '');

/** In the small typeface unpdf makes every hyphen a piece of its own. */
const withoutHyphens = (text: string): string => bare(text).replaceAll('-', '');

/** Size of the letter's own words, in points: all that is smaller is of the editors, or a note. */
const BODY = 10.4;

const MILLIMETRE = 72 / 25.4;

const inLeftMargin = ({ page, x }: Piece): boolean => page > 2 && x < 33 * MILLIMETRE;

/** What stands between the margins, under the head and over the foot of each page. */
const isInside = ({ x, y }: Piece): boolean =>
  x > 33 * MILLIMETRE && x < 181 * MILLIMETRE && y > 29 * MILLIMETRE && y < 268 * MILLIMETRE;

/** A machine that has no compiler makes no PDF: there is nothing to test. */
const lacksTypst = typst === undefined;

describe.skipIf(lacksTypst)('the published letter as PDF', () => {
  const { edition, letterOf } = getContent();
  const letter = letterOf('27925-651');
  let bytes: Uint8Array;
  let pieces: Piece[];

  beforeAll(async () => {
    bytes = pdf(letter, knownTo(edition, letter.id));
    pieces = await piecesOf(bytes);
  });

  test('has every word of the text as received, in order, and none more', () => {
    const { hyphens, furniture } = letter.record;
    const left = new Set(furniture.map(({ line }) => line));
    const joined = new Set(hyphens.flatMap(({ kind, line }) => (kind === 'joined' ? [line] : [])));
    const received = readFileSync('content/27925-651/bron.txt', 'utf8')
      .split('\n')
      .map((line, index) => (joined.has(index + 1) ? line.replace(/-\s*$/u, '') : line))
      .filter((_, index) => !left.has(index + 1));
    // Paragraph numbers have the typeface of the editors, and so have their notes on headings.
    const ofEditors = new Set(pieces.filter(inLeftMargin).map(({ font }) => font));
    const text = bare(
      pieces
        .filter((piece) => piece.page > 2 && piece.size > BODY && isInside(piece))
        .filter(({ font }) => !ofEditors.has(font))
        .map((piece) => piece.text)
        .join(''),
    );
    const end = bare(letter.signed.at(-1)?.text ?? '');
    expect(text.slice(0, text.indexOf(end) + end.length)).toBe(bare(received.join('\n')));
  });

  test('has the number of each paragraph and page in the margins', () => {
    const left = pieces.filter(inLeftMargin);
    const numbers = left.flatMap(({ text }) => (/^\d+$/u.test(text) ? [Number(text)] : []));
    expect(numbers).toEqual(Array.from({ length: letter.alineas }, (_, index) => index + 1));
    const right = pieces.filter(({ x }) => x > 181 * MILLIMETRE).map(({ text }) => text);
    expect(bare(right.join(''))).toBe(
      Array.from({ length: 14 }, (_, index) => `p.${index + 1}`).join(''),
    );
  });

  test('says at the foot which notes are of the editors', () => {
    const notes = partsInOrder(letter).flatMap((section) => section.notes);
    const small = withoutHyphens(
      pieces
        .filter(({ size }) => size < BODY)
        .map(({ text }) => text)
        .join(''),
    );
    for (const { note } of notes)
      expect(small).toContain(withoutHyphens(`Noot van de redactie: ${note.text}`));
  });

  test('is tagged, in Dutch, with its subject as title, and has bookmarks', async () => {
    const document = await getDocumentProxy(bytes.slice());
    const info = (await document.getMetadata()).info as Record<string, unknown>;
    expect(info).toMatchObject({ Language: 'nl-NL' });
    expect(info['Title']).toBe(
      'Voortgangsrapportage over de Nederlandse bijdrage aan de anti-ISIS-coalitie en de brede veiligheidsinzet in Irak in 2019',
    );
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      'Deel I: Situatie op de grond en politieke context',
      'Deel 2: Voortgang Nederlandse inspanningen',
      'Kamerstukken waarnaar de brief verwijst',
      'Begrippen en afkortingen',
      'Bladzijden van de officiële publicatie',
      'Verantwoording',
    ]);
  });

  test('says to who cannot see the margin on which page each page of the paper starts', async () => {
    const words = bare(pieces.map(({ text }) => text).join(''));
    const [, on] = /Bladzijde8:inditdocumentopbladzijde(\d+?)•/u.exec(words) ?? [];
    const marked = pieces.find(
      ({ text, x }) => /^(?:p\.)?8$/u.test(bare(text)) && x > 181 * MILLIMETRE,
    );
    expect(Number(on)).toBe(marked?.page);
  });

  test('leads from a term to what the glossary says of it', async () => {
    const document = await getDocumentProxy(bytes.slice());
    const links = (await (await document.getPage(3)).getAnnotations()) as { url?: string }[];
    expect(links.some(({ url }) => url === undefined)).toBe(true);
  });

  test('is the same to the byte when it is made again', () => {
    expect(Buffer.from(pdf(letter, knownTo(edition, letter.id))).equals(bytes)).toBe(true);
  });
});

/** An invented letter with a name that is written otherwise. */
function letterOn(name: string, brief: { pdf?: false } = {}) {
  const { edition, letterOf } = inventWhole({
    brief,
    sections: [{ text: `Er is gesproken met ${name} over de proef.` }],
  });
  return { letter: letterOf(LETTER), edition };
}

test.skipIf(lacksTypst)(
  'words that no typeface has are named with their paragraph, and what an editor can do',
  () => {
    const { letter } = letterOn('שלום');
    expect(() => pdf(letter, NOTHING_KNOWN)).toThrow(
      `${letter.id}.pdf, ${letter.sections[0]?.blocks[0]?.id}: no typeface of the PDF has all signs of “`,
    );
    expect(() => pdf(letter, NOTHING_KNOWN)).toThrow('With `pdf: false` in brief.yaml');
  },
);

test.skipIf(lacksTypst)(
  'Arabic, Cyrillic, Greek and names in transcription have a typeface',
  () => {
    expect(() =>
      pdf(letterOn('محمد الحلبوسي, Жуков, Σοφία en ʿAlī al-Ḥakīm').letter, NOTHING_KNOWN),
    ).not.toThrow();
  },
);

test('without a PDF a letter has all other forms, and nothing names one', () => {
  const { letter, edition } = letterOn('שלום', { pdf: false });
  const known = knownTo(edition, letter.id);
  expect(prints.ofLetter?.(letter, known)).toEqual([]);
  const hrefs = [...downloadsOf(letter), ...encodingsOf(letter)].map(({ href }) => href);
  expect(hrefs).toContain(`/${letter.id}.epub`);
  expect(hrefs).not.toContain(`/${letter.id}.pdf`);
  expect(headersFile([letter])).not.toContain('.pdf');
});

test.skipIf(lacksTypst)(
  'a printed head, lists, a table, footnotes and an annex come through whole',
  async () => {
    const letter = printedLetter();
    const pieces = await piecesOf(pdf(letter, NOTHING_KNOWN));
    const text = bare(
      pieces
        .filter(isInside)
        .map((piece) => piece.text)
        .join(''),
    );
    const parts = partsInOrder(letter);
    for (const head of letter.head) expect(text).toContain(bare(head.text));
    for (const { title } of letter.sections) expect(text).toContain(bare(title));
    for (const { printed, text: words } of parts.flatMap(({ footnotes }) => footnotes))
      expect(text).toContain(bare(printed + words));
    for (const block of parts.flatMap(({ blocks }) => blocks))
      expect(text).toContain(bare(blockWords(block)));
  },
);
