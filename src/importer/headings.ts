import type { Brief } from '../schemas/brief.ts';
import type { Problem } from '../schemas/reading/problem.ts';
import { type Found, findInOrder, joinLines } from './match.ts';
import type { BriefPlace, PagedLine } from './model.ts';
import { nearest } from './nearest.ts';
import { hiddenDifference } from './spelling.ts';

/** Where each text that the brief names stands in the letter, and what is wrong with it. */
export interface Located {
  found: Found[];
  problems: Problem[];
  /** Texts that the letter has in another order. */
  misplaced: string[];
}

/** A text that fills lines of the letter, and the first of them. */
interface Candidate {
  text: string;
  line: number;
}

/** Finds every heading of the outline. */
export function locateHeadings(brief: Brief, place: BriefPlace, lines: PagedLine[]): Located {
  const texts = brief.outline.map(({ heading }) => heading);
  const at = (index: number) => place(['outline', index, 'heading']);
  return locate(texts, lines, brief, at, 'heading');
}

/** Finds every signature: the office, a comma, and the name. */
export function locateSignatures(brief: Brief, place: BriefPlace, lines: PagedLine[]): Located {
  const texts = brief.signatories.map(({ office, name }) => `${office}, ${name}`);
  return locate(texts, lines, brief, (index) => place(['signatories', index]), 'signature');
}

function locate(
  texts: readonly string[],
  lines: PagedLine[],
  { repairs }: Brief,
  at: (index: number) => Pick<Problem, 'file' | 'line' | 'field'>,
  what: string,
): Located {
  const found = findInOrder(texts, lines, repairs);
  const problems = found.flatMap((place, index): Problem[] => {
    const text = texts[index] ?? '';
    if (place === 'absent') {
      const remedy = remedyFor(text, candidates(lines, text.length * 2, repairs));
      const message = `Unexpected ${what} "${text}", expected one that the letter has`;
      return [{ ...at(index), message, remedy }];
    }
    return place === 'misplaced' ? [{ ...at(index), ...misplaced(what, text) }] : [];
  });
  const misplacedTexts = texts.filter((_, index) => found[index] === 'misplaced');
  return { found, problems, misplaced: misplacedTexts };
}

function remedyFor(text: string, near: readonly Candidate[]): string {
  for (const { text: other, line } of near) {
    const hidden = hiddenDifference(text, other);
    if (hidden) {
      const { at, found, expected } = hidden;
      return `It looks like line ${line} of bron.txt; its character ${at} is ${found}, there ${expected}. Copy it from there.`;
    }
    if (text === other) {
      return `Line ${line} of bron.txt has it, but neither at a page top nor after an empty line or the end of a sentence: take it out.`;
    }
  }
  const like = nearest(
    text,
    near.map((candidate) => candidate.text),
  );
  return like === undefined ? 'Copy it from bron.txt.' : `Did you mean "${like}"?`;
}

const misplaced = (what: string, text: string) => ({
  message: `Unexpected place of ${what} "${text}", expected the order of the letter`,
  remedy: `Move it to where it stands in bron.txt.`,
});

/** Texts of one line, and of two lines, that are no longer than what is looked for. */
const candidates = (
  lines: readonly PagedLine[],
  longest: number,
  repairs: Brief['repairs'],
): Candidate[] =>
  lines
    .flatMap(({ text, number: line }, index) => {
      if (text === '') return [];
      const both = [text, lines[index + 1]?.text ?? ''];
      return [[text], both].map((words) => ({ text: joinLines(words, repairs), line }));
    })
    .filter(({ text }) => text.length <= longest);
