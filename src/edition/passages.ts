import type { Paragraph, Section, Span } from './model.ts';
import { placesOf } from './quotes.ts';
import { sentenceAround } from './sentences.ts';

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
    const [start] = placesOf(quote, paragraph.text);
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
