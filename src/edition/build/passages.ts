import { occurrences } from '../../text/quotes.ts';
import { sentenceAround } from '../../text/sentences.ts';
import type { Paragraph, Reference, Section, Span } from '../model.ts';

/** A place of a letter that has to do with an entry of a register. */
export interface Passage {
  section: Section;
  paragraph: Paragraph;
  /** The words that name or cite it, in the paragraph's text. */
  span: Span;
  /** The sentence around them. */
  sentence: Span;
  /** How it has to do with the entry: it has its number, its name, words quoted of it, or its home. */
  how: 'cites' | 'names' | 'quotes' | 'home';
}

/** Makes a passage of the words at a span. */
export function passageAt(
  section: Section,
  paragraph: Paragraph,
  span: Span,
  how: Passage['how'],
): Passage {
  return { section, paragraph, span, sentence: sentenceAround(paragraph.text, span), how };
}

/** The passage that quotes the section; undefined when the section lacks the words. */
export function passageQuoting(section: Section, quote: string): Passage | undefined {
  for (const paragraph of section.paragraphs) {
    const [start] = occurrences(quote, paragraph.text);
    if (start === undefined) continue;
    return passageAt(section, paragraph, { start, end: start + quote.length }, 'quotes');
  }
  return undefined;
}

/** The paragraph as a whole, as a passage that belongs to the thing that its section treats. */
export function passageAtHome(section: Section, paragraph: Paragraph): Passage {
  const all = { start: 0, end: paragraph.text.length };
  return { section, paragraph, span: { start: 0, end: 0 }, sentence: all, how: 'home' };
}

/** Passages with those of others that stand in a sentence of their own. */
export function withNew(there: readonly Passage[], others: readonly Passage[]): Passage[] {
  const known = new Set(there.map(sentenceOf));
  return [...there, ...others.filter((passage) => !known.has(sentenceOf(passage)))];
}

/** What tells the sentence of a passage from all others. */
export const sentenceOf = ({ section, paragraph, sentence }: Passage): string =>
  `${section.letter} ${paragraph.number} ${sentence.start}`;

/** Page of the printed paper on which the words of a passage start. */
export function pageAt({ paragraph, span }: Pick<Passage, 'paragraph' | 'span'>): number {
  return (
    paragraph.pageBreaks.findLast(({ offset }) => offset <= span.start)?.page ?? paragraph.page
  );
}

/** Gives every passage whose link has the scheme and one of the ids, in order. */
export type Citing = (scheme: Reference['scheme'], ids: readonly string[]) => Passage[];

/** Prepares the search for citations: one walk through the letters for all papers and sources. */
export function indexCitations(sections: readonly Section[]): Citing {
  const byTarget = new Map<string, Passage[]>();
  for (const section of sections)
    for (const paragraph of section.paragraphs)
      for (const reference of paragraph.references) {
        const passage = passageAt(section, paragraph, reference, 'cites');
        for (const id of reference.ids) {
          const target = `${reference.scheme}:${id}`;
          byTarget.set(target, byTarget.get(target) ?? []);
          byTarget.get(target)?.push(passage);
        }
      }
  return (scheme, ids) => [...new Set(ids.flatMap((id) => byTarget.get(`${scheme}:${id}`) ?? []))];
}

/** The sections of every letter, found by id, and their order. */
export interface SectionIndex {
  /** Section with an id: `27925-651/missies/trainingsmissie`. */
  byId: ReadonlyMap<string, Section>;
  /** Passages in the order of the text, letters in the order of the list. */
  inOrder(passages: readonly Passage[]): Passage[];
}

/** Looks the sections over once, for all that asks for one of them or for their order. */
export function indexSections(sections: readonly Section[]): SectionIndex {
  const place = new Map(sections.map(({ id }, index) => [id, index]));
  const at = ({ section }: Passage) => place.get(section.id) ?? 0;
  return {
    byId: new Map(sections.map((section) => [section.id, section])),
    inOrder: (passages) =>
      passages.toSorted(
        (a, b) =>
          at(a) - at(b) || a.paragraph.number - b.paragraph.number || a.span.start - b.span.start,
      ),
  };
}
