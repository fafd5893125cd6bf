import type { Paragraph, Section, Span } from './model.ts';
import { sentenceAround } from './sentences.ts';

/** A place of a letter that has to do with an entry of a register. */
export interface Passage {
  section: Section;
  paragraph: Paragraph;
  /** The words that name or cite it, in the paragraph's text. */
  span: Span;
  /** The sentence around them. */
  sentence: Span;
  /** How it has to do with the entry: by number, by name, or in other words. */
  how: 'cites' | 'names' | 'answers';
}

/** Makes a passage of the words at a span. */
function passageAt(
  section: Section,
  paragraph: Paragraph,
  span: Span,
  how: Passage['how'],
): Passage {
  return { section, paragraph, span, sentence: sentenceAround(paragraph.text, span), how };
}

/** First place of each of the names in a text, whole words only; `VN` is found in `VN-missie`. */
export function findName(text: string, names: readonly string[]): Span | undefined {
  const spans = names.map((name) => wholeWord(text, name)).filter((span) => span !== undefined);
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

const WORD = /[\p{L}\p{N}]/u;

function wholeWord(text: string, name: string): Span | undefined {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!WORD.test(text[start - 1] ?? ' ') && !WORD.test(text[end] ?? ' ')) return { start, end };
  }
  return undefined;
}

/** Every paragraph that has any of the names, at the first place where it stands. */
export function passagesNaming(sections: readonly Section[], names: readonly string[]): Passage[] {
  return sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => {
      const span = findName(paragraph.text, names);
      return span === undefined ? [] : [passageAt(section, paragraph, span, 'names')];
    }),
  );
}

/** Every reference whose link has the scheme and one of the ids. */
export function passagesCiting(
  sections: readonly Section[],
  scheme: 'kamerstuk' | 'rechtsbron',
  ids: readonly string[],
): Passage[] {
  return sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) =>
      paragraph.references
        .filter((reference) => reference.scheme === scheme)
        .filter((reference) => reference.ids.some((id) => ids.includes(id)))
        .map((reference) => passageAt(section, paragraph, reference, 'cites')),
    ),
  );
}

/** The passage that quotes the section; undefined when the section lacks the words. */
export function passageQuoting(section: Section, quote: string): Passage | undefined {
  for (const paragraph of section.paragraphs) {
    const start = paragraph.text.indexOf(quote);
    if (start < 0) continue;
    return passageAt(section, paragraph, { start, end: start + quote.length }, 'answers');
  }
  return undefined;
}

/** Passages with those of others that stand in a sentence of their own. */
export function withNew(there: readonly Passage[], others: readonly Passage[]): Passage[] {
  const sentence = ({ section, paragraph, sentence }: Passage) =>
    `${section.letter} ${paragraph.number} ${sentence.start}`;
  const known = new Set(there.map(sentence));
  return [...there, ...others.filter((passage) => !known.has(sentence(passage)))];
}

/** Passages in the order of the text, letters in the order of the list. */
export function inOrder(passages: readonly Passage[], sections: readonly Section[]): Passage[] {
  const place = new Map(sections.map(({ id }, index) => [id, index]));
  return passages.toSorted(
    (a, b) =>
      (place.get(a.section.id) ?? 0) - (place.get(b.section.id) ?? 0) ||
      a.paragraph.number - b.paragraph.number ||
      a.span.start - b.span.start,
  );
}

/** Page of the printed paper on which the words of a passage start. */
export function pageAt({ paragraph, span }: Pick<Passage, 'paragraph' | 'span'>): number {
  return (
    paragraph.pageBreaks.findLast(({ offset }) => offset <= span.start)?.page ?? paragraph.page
  );
}
