import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { pageId } from '../../addresses/address.ts';
import { ui } from '../../interface/index.ts';
import { layText, type Piece } from '../../text/lay.ts';
import type { Mark, PageStart, Reference, Span, Text } from '../../text/model.ts';
import { textNode } from '../xml.ts';

/** Nodes of a document. */
export type Nodes = ElementContent[];

/** Where what a text calls or cites is found. */
export interface Places {
  /** Address of the glossary entry of a term in the book; undefined for what it has not. */
  termHref(href: string): string | undefined;
  /** Address that a reference leads to. */
  referenceHref(reference: Reference, text: Text): string;
}

/** Fragment of the mark of a note or footnote, for the way back. */
const backId = (id: string): string => `${id}-terug`;

/** What the editors add, and is no word of the letter. */
export const EDITORS = { 'data-redactie': '' } as const;

/** Words of which the language is marked when it is not Dutch. */
export const inLanguage = (words: string, lang: string | undefined): ElementContent =>
  lang === undefined ? textNode(words) : x('span', { lang, 'xml:lang': lang }, words);

/** Makes the elements of a stretch of a text: words, and what its marks make of them. */
export const inlineNodes = (text: Text, span: Span, places: Places): Nodes =>
  layText(text, span).flatMap((piece) => nodesOf(piece, { text, places, isLinked: false }));

interface Around {
  text: Text;
  places: Places;
  /** Whether a link is around it, which can hold no other. */
  isLinked: boolean;
}

function nodesOf(piece: Piece, around: Around): Nodes {
  if (typeof piece === 'string') return [textNode(piece)];
  const { mark, pieces } = piece;
  const isLinked = around.isLinked || mark.kind === 'reference' || mark.kind === 'term';
  const inside = pieces.flatMap((one) => nodesOf(one, { ...around, isLinked }));
  return elementOf(mark, inside, around);
}

function elementOf(mark: Mark, inside: Nodes, { text, places, isLinked }: Around): Nodes {
  switch (mark.kind) {
    case 'page':
      return [pageBreak(mark)];
    case 'reference':
      return linked(places.referenceHref(mark, text), isLinked, inside);
    case 'term': {
      const name = mark.full === undefined ? inside : [x('abbr', { title: mark.full }, inside)];
      return linked(places.termHref(mark.href), isLinked, name, GLOSSARY);
    }
    case 'time':
    case 'data':
      return inside;
    case 'english':
      return [x('span', { lang: 'en', 'xml:lang': 'en' }, inside)];
    case 'number':
      return [x('span', { class: 'heel' }, inside)];
    case 'note':
      return [noteReference(mark)];
    case 'call': {
      const id = `voetnoot-${mark.footnote}`;
      const to = { id: backId(id), href: `#${id}`, 'epub:type': 'noteref', role: 'doc-noteref' };
      return [x('sup', {}, isLinked ? textNode(mark.printed) : x('a', to, mark.printed))];
    }
  }
}

const GLOSSARY = { 'epub:type': 'glossref', role: 'doc-glossref' };

/** A link; what leads nowhere, or lies in another link, stays words. */
const linked = (
  href: string | undefined,
  isLinked: boolean,
  inside: Nodes,
  attributes: Record<string, string> = {},
): Nodes => (href === undefined || isLinked ? inside : [x('a', { href, ...attributes }, inside)]);

/**
 * The start of a page of the printed paper. The style sheet shows its number: as text it would part
 * the words of the letter.
 */
export const pageBreak = ({ page }: Pick<PageStart, 'page'>): Element =>
  x('span', {
    ...{ id: pageId(page), class: 'bladzijde', 'epub:type': 'pagebreak' },
    role: 'doc-pagebreak',
    'aria-label': ui.letter.pageLabel(page),
    'data-merk': ui.letter.shortPage(page),
    ...EDITORS,
  });

/**
 * The mark of an editors' note: its letter, apart from the word before it by a narrow space, on which
 * no line breaks.
 */
export const noteReference = ({ id, label }: { id: string; label: string }): Element =>
  x(
    'a',
    {
      ...{ id: backId(id), href: `#${id}`, class: 'nootteken', 'epub:type': 'noteref' },
      role: 'doc-noteref',
      'aria-label': ui.letter.noteMarkLabel(label),
      ...EDITORS,
    },
    `\u202f${label}`,
  );

/** The way back from a note to its mark. */
export const backLink = (id: string, label: string): Element =>
  x(
    'a',
    { href: `#${backId(id)}`, role: 'doc-backlink', 'aria-label': label, ...EDITORS },
    '\u00a0↩\ufe0e',
  );
