import type { Fact } from '../../schemas/letter/fact.ts';
import { type LetterSummary, type Passage, quotedIn, type SectionSummary } from '../model.ts';
import { childrenOf } from './parts.ts';

/** A figure of a section, with its words. */
export interface PartFigure {
  letter: string;
  section: SectionSummary;
  fact: Fact;
  passage: Passage | undefined;
}

/** Figures on one topic. */
export interface TopicFigures {
  topic: string;
  figures: PartFigure[];
}

/** The figures with a topic of some sections, a topic after the other. */
export function topicFigures(sections: readonly SectionSummary[]): TopicFigures[] {
  const figures = sections.flatMap((section) =>
    figuresOf(section, ({ topic }) => topic !== undefined),
  );
  const byTopic = Map.groupBy(figures, ({ fact }) => fact.topic ?? '');
  return [...byTopic].map(([topic, figures]) => ({ topic, figures }));
}

const figuresOf = (section: SectionSummary, isMeant: (fact: Fact) => boolean): PartFigure[] =>
  section.facts.filter(isMeant).map((fact) => ({
    ...{ letter: section.letter, section, fact },
    passage: quotedIn(section, fact.quote) ?? undefined,
  }));

/** The other figures of a section, that have no topic. */
export interface SectionFigures {
  section: SectionSummary;
  figures: PartFigure[];
}

/** The counts of some sections that are on no topic, section by section. */
export const otherFigures = (sections: readonly SectionSummary[]): SectionFigures[] =>
  sections
    .map((section) => ({
      section,
      figures: figuresOf(section, ({ topic, unit }) => topic === undefined && unit !== undefined),
    }))
    .filter(({ figures }) => figures.length > 0);

/** The sections under another, however deep, in order. */
export const sectionsUnder = (letter: LetterSummary, section: SectionSummary): SectionSummary[] =>
  childrenOf(letter, section).flatMap((child) => [child, ...sectionsUnder(letter, child)]);
