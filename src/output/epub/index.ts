import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Letter } from '../../edition/model.ts';
import { letterSubject } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import { glossaryOf } from '../glossary.ts';
import type { KnownToOutputs, Output } from '../contract.ts';
import { referenceHref } from '../reference.ts';
import { cardOf } from '../share/card.ts';
import { coverPng } from '../share/index.ts';
import { onLines, writeXml } from '../xml.ts';
import { utf8, zip } from '../zip.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { navNodes } from './package.ts';
import { containerXml, NAV, PACKAGE, packageXml } from './package.ts';
import { accountPage, coverPage, glossaryId, glossaryPage, titlePage } from './front-pages.ts';
import { type Places } from './xhtml.ts';

/** A letter as a book for e-readers and screen readers: EPUB 3.3. */
export const books: Output = {
  ofLetter: (letter, known) => [{ path: `${letter.id}.epub`, make: () => epub(letter, known) }],
};

/**
 * Makes the book. It has no fonts of its own: they would weigh four times the rest of it, and readers
 * of books choose theirs.
 */
export async function epub(
  letter: Letter,
  known: KnownToOutputs,
): Promise<Uint8Array<ArrayBuffer>> {
  const chapters = chaptersInOrder(letter, known);
  const cover = await coverPng(cardOf({ letter }));
  const files: [path: string, made: Element | string | Uint8Array][] = [
    ['META-INF/container.xml', containerXml()],
    [`EPUB/${PACKAGE}`, packageXml(letter, chapters, known)],
    [`EPUB/${NAV}`, document(ui.forms.contents, navNodes(chapters))],
    ['EPUB/boek.css', readFileSync(STYLE, 'utf8')],
    ['EPUB/omslag.png', cover],
    ...chapters.map((chapter): [string, Element] => [
      `EPUB/${chapter.file}`,
      document(`${chapter.title} – ${letterSubject(letter)}`, [bodyOf(chapter)]),
    ]),
  ];
  return zip([
    { path: 'mimetype', bytes: utf8('application/epub+zip'), stored: true },
    ...files.map(([path, made]) => ({ path, bytes: bytesOf(made) })),
  ]);
}

const STYLE = fileURLToPath(new URL('boek.css', import.meta.url));

function bytesOf(made: Element | string | Uint8Array): Uint8Array {
  if (made instanceof Uint8Array) return made;
  if (typeof made === 'string') return utf8(made);
  return utf8(writeXml(made, made.name === 'html' ? '<!DOCTYPE html>\n' : ''));
}

function chaptersInOrder(letter: Letter, known: KnownToOutputs): Chapter[] {
  const glossary = glossaryOf(known);
  const hrefs = new Map(
    glossary.map(({ id }) => [`/begrippen/#${id}`, `begrippen.xhtml#${glossaryId(id)}`]),
  );
  const places: Places = {
    termHref: (href) => hrefs.get(href),
    referenceHref: (reference, text) => referenceHref(reference, text, known),
  };
  const chapters = chaptersOf(letter, places);
  const fileOf = (id: string) => chapters.find(({ body }) => hasId(body, id))?.file ?? '';
  return [
    ...[coverPage(letter), titlePage(letter, fileOf), ...chapters],
    ...[glossaryPage(glossary), accountPage(letter)].filter((page) => page !== undefined),
  ];
}

const hasId = (nodes: readonly ElementContent[], id: string): boolean =>
  nodes.some(
    (node) => node.type === 'element' && (node.attributes['id'] === id || hasId(node.children, id)),
  );

const bodyOf = ({ type, role, title, body }: Chapter): Element =>
  x('section', { 'epub:type': type, role, 'aria-label': title }, onLines(body));

const document = (title: string, body: Element[]): Element =>
  x(
    'html',
    {
      ...{ xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' },
      ...{ lang: ui.site.language, 'xml:lang': ui.site.language },
    },
    onLines([
      x(
        'head',
        onLines([
          x('meta', { charset: 'utf-8' }),
          x('title', title),
          x('link', { rel: 'stylesheet', type: 'text/css', href: 'boek.css' }),
        ]),
      ),
      x('body', onLines(body)),
    ]),
  );
