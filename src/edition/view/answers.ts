import { sentences } from '../../text/sentences.ts';
import { type Edition, sectionsById } from '../build/edition.ts';
import type { PaperEntry } from '../build/papers.ts';
import { type Passage, quotedIn } from '../model.ts';
import { OPENING } from '../../schemas/letter/section.ts';

/** What the letters say of a motion, as its readers want it. */
export interface Answer {
  /** What was done with it, in the editors' words, and the passages that this rests on. */
  summary: { is: string; passages: Passage[] } | undefined;
  /** Passages that cite it where the letter goes into it, each with the sentence before. */
  answers: Passage[];
  /** Passages that only name it among others, at the opening of a letter. */
  openings: Passage[];
}

/** Divides the passages that cite a motion: its answer first. */
export function answerOf({ data, cited }: PaperEntry, edition: Edition): Answer {
  const sections = sectionsById(edition);
  const isOpening = ({ section }: Passage) => section.endsWith(`/${OPENING}`);
  const passages = (data.answer?.on ?? []).flatMap(({ section, quote }) => {
    const place = sections.get(section);
    return (place && quotedIn(place, quote)) ?? [];
  });
  return {
    summary: data.answer && { is: data.answer.is, passages },
    answers: cited.filter((passage) => !isOpening(passage)).map(withSentenceBefore),
    openings: cited.filter(isOpening),
  };
}

/** A passage with the sentence before its own: what "dit" and "hiertoe" there are about. */
function withSentenceBefore(passage: Passage): Passage {
  const { sentence, text } = passage;
  const before = sentences(text).findLast(({ end }) => end <= sentence.start);
  return before ? { ...passage, sentence: { start: before.start, end: sentence.end } } : passage;
}
