import type { Fact } from '../../schemas/letter/fact.ts';
import { type LetterSummary, type Passage, quotedIn, type SectionSummary } from '../model.ts';
import { childrenOf } from './parts.ts';

/** A figure of a section, with its words. */
interface PartFigure {
  fact: Fact;
  passage: Passage | undefined;
}

/** Figures on one topic. */
export interface TopicFigures {
  topic: string;
  figures: PartFigure[];
}

/** The figures with a topic of the sections under a heading, however deep, a topic after the other. */
export function figuresUnder(letter: LetterSummary, section: SectionSummary): TopicFigures[] {
  const figures = sectionsUnder(letter, section).flatMap((part) =>
    part.facts
      .filter(({ topic }) => topic !== undefined)
      .map((fact) => ({ fact, passage: quotedIn(part, fact.quote) ?? undefined })),
  );
  const byTopic = Map.groupBy(figures, ({ fact }) => fact.topic ?? '');
  return [...byTopic].map(([topic, figures]) => ({ topic, figures }));
}

/** The sections under another, in order. */
const sectionsUnder = (letter: LetterSummary, section: SectionSummary): SectionSummary[] =>
  childrenOf(letter, section).flatMap((child) => [child, ...sectionsUnder(letter, child)]);
