import { sentences } from '../../text/sentences.ts';
import { type Edition, sectionsById } from '../build/edition.ts';
import type { PaperEntry } from '../build/papers.ts';
import { type LetterSummary, type Passage, quotedIn } from '../model.ts';
import { OPENING } from '../../schemas/letter/section.ts';

/** What one letter says of a motion, in the editors' words. */
interface AnswerLine {
  letter: LetterSummary;
  is: string;
  /** The passages that it rests on, one of each paragraph. */
  passages: Passage[];
}

/** What the letters say of a motion, as its readers want it. */
export interface Answer {
  /** What was done with it, a line for each letter, the newest first. */
  lines: AnswerLine[];
  /** Passages that cite it where the letter goes into it, each with the sentence before. */
  answers: Passage[];
  /** Passages that only name it among others, at the opening of a letter. */
  openings: Passage[];
}

/** Divides the passages that cite a motion: its answer first. */
export function answerOf({ data, cited }: PaperEntry, edition: Edition): Answer {
  const isOpening = ({ section }: Passage) => section.endsWith(`/${OPENING}`);
  return {
    lines: linesOf(data.answers, edition),
    answers: cited.filter((passage) => !isOpening(passage)).map(withSentenceBefore),
    openings: cited.filter(isOpening),
  };
}

function linesOf(answers: PaperEntry['data']['answers'], edition: Edition): AnswerLine[] {
  const sections = sectionsById(edition);
  return edition.letters.toReversed().flatMap((letter) =>
    answers.flatMap(({ is, on }): AnswerLine[] => {
      const passages = on.flatMap(({ section, quote }) => {
        const place = sections.get(section);
        return (place && quotedIn(place, quote)) ?? [];
      });
      if (passages[0]?.letter !== letter.id) return [];
      return [
        { letter, is, passages: [...new Map(passages.map((one) => [one.unit, one])).values()] },
      ];
    }),
  );
}

/** A passage with the sentence before its own: what "dit" and "hiertoe" there are about. */
function withSentenceBefore(passage: Passage): Passage {
  const { sentence, text } = passage;
  const before = sentences(text).findLast(({ end }) => end <= sentence.start);
  return before ? { ...passage, sentence: { start: before.start, end: sentence.end } } : passage;
}
