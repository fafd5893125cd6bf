import { fragmentHref } from '../../addresses/address.ts';
import {
  fragmentAt,
  pageAt,
  type Reference,
  referencesIn,
  type Span,
  type Unit,
} from '../../text/model.ts';
import { occurrences } from '../../text/quotes.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { type Passage, type Section, type SectionSummary, unitsOf } from '../model.ts';

export type { Passage } from '../model.ts';

/** Makes a passage of the words at a span. */
export function passageAt(
  section: Section,
  unit: Unit,
  { start, end }: Span,
  how: Passage['how'],
): Passage {
  const { text, kind, number } = unit;
  return {
    ...{ letter: section.letter, section: section.id, unit: unit.id, kind, number, text, how },
    page: pageAt(unit, start),
    href: fragmentHref(section, fragmentAt(unit, start)),
    span: { start, end },
    sentence: sentenceAround(text, { start, end }),
  };
}

/** The passage of a section that has the words of a quote; undefined when no text has them. */
export function passageQuoting(section: Section, quote: string): Passage | undefined {
  for (const unit of unitsOf(section)) {
    const [start] = occurrences(quote, unit.text);
    if (start === undefined) continue;
    return passageAt(section, unit, { start, end: start + quote.length }, 'quotes');
  }
  return undefined;
}

/** A text as a whole, as a passage that belongs to the thing that its section is about. */
const passageAtHome = (section: Section, unit: Unit): Passage => ({
  ...passageAt(section, unit, { start: 0, end: 0 }, 'home'),
  sentence: { start: 0, end: unit.text.length },
});

/** Passages with those of others that stand in a sentence of their own. */
export function withNew(there: readonly Passage[], others: readonly Passage[]): Passage[] {
  const known = new Set(there.map(sentenceOf));
  return [...there, ...others.filter((passage) => !known.has(sentenceOf(passage)))];
}

/** What tells the text of a passage from all others. */
export const unitOf = ({ letter, unit }: Pick<Passage, 'letter' | 'unit'>): string =>
  `${letter}#${unit}`;

/** What tells the sentence of a passage from all others. */
export const sentenceOf = (passage: Passage): string =>
  `${unitOf(passage)} ${passage.sentence.start}`;

/** Passages by what they name or cite. */
export type Mentions = Record<string, Passage[]>;

/** Every passage with a link, by what it leads to: `kamerstuk:27925-637`. */
export function citations(sections: readonly Section[]): Mentions {
  const byTarget: Mentions = {};
  for (const section of sections)
    for (const unit of unitsOf(section))
      for (const reference of referencesIn(unit)) {
        const passage = passageAt(section, unit, reference, 'cites');
        for (const id of reference.ids)
          (byTarget[`${reference.scheme}:${id}`] ??= []).push(passage);
      }
  return byTarget;
}

/** Key of the passages that belong to what a section is about, among the mentions. */
export const homeKey = (section: string): string => `home:${section}`;

/** Every text of the sections that are about one thing alone, by section. */
export const homes = (sections: readonly Section[], ids: ReadonlySet<string>): Mentions =>
  Object.fromEntries(
    sections
      .filter(({ id }) => ids.has(id))
      .map((section) => [
        homeKey(section.id),
        unitsOf(section).map((unit) => passageAtHome(section, unit)),
      ]),
  );

/** Gives every passage whose link has the scheme and one of the ids, in order. */
export type Citing = (scheme: Reference['scheme'], ids: readonly string[]) => Passage[];

/** Finds citations among those of all letters; one passage that leads to several ids is one. */
export const citingIn =
  (mentions: Mentions): Citing =>
  (scheme, ids) => {
    const passages = ids.flatMap((id) => mentions[`${scheme}:${id}`] ?? []);
    const known = new Set<string>();
    return passages.filter((passage) => {
      const key = `${unitOf(passage)} ${passage.span.start}`;
      return !known.has(key) && known.add(key);
    });
  };

/** The mentions of several letters together, in their order. */
export function mergeMentions(all: readonly Mentions[]): Mentions {
  const merged: Mentions = {};
  for (const mentions of all)
    for (const [key, passages] of Object.entries(mentions)) (merged[key] ??= []).push(...passages);
  return merged;
}

/** The sections of every letter, found by id, and their order. */
export interface SectionIndex {
  /** Section with an id: `27925-651/missies/trainingsmissie`. */
  byId: ReadonlyMap<string, SectionSummary>;
  /** Passages in the order of the text, letters in the order of the list. */
  inOrder(passages: readonly Passage[]): Passage[];
}

/** Looks the sections over once, for all that asks for one of them or for their order. */
export function indexSections(sections: readonly SectionSummary[]): SectionIndex {
  const place = new Map(sections.map(({ id }, index) => [id, index]));
  const at = ({ section }: Passage) => place.get(section) ?? 0;
  const isNote = ({ kind }: Passage) => Number(kind === 'footnote');
  return {
    byId: new Map(sections.map((section) => [section.id, section])),
    inOrder: (passages) =>
      passages.toSorted(
        (a, b) =>
          at(a) - at(b) ||
          isNote(a) - isNote(b) ||
          a.number - b.number ||
          a.span.start - b.span.start,
      ),
  };
}
