import type { Brief } from '../schemas/brief.ts';
import type { Problem } from '../schemas/problem.ts';
import { type Found, findInOrder } from './match.ts';
import type { BriefPlace, PagedLine } from './model.ts';
import { nearest } from './nearest.ts';

/** Where each text that the brief names stands in the letter, and what is wrong with it. */
export interface Located {
  found: Found[];
  problems: Problem[];
  /** Texts that the letter has in another order. */
  misplaced: string[];
}

/** Finds every heading of the outline. */
export function locateHeadings(brief: Brief, place: BriefPlace, lines: PagedLine[]): Located {
  const texts = brief.outline.map(({ heading }) => heading);
  const at = (index: number) => place(['outline', index, 'heading']);
  return locate(texts, lines, at, 'heading');
}

/** Finds every signature: the office, a comma, and the name. */
export function locateSignatures(brief: Brief, place: BriefPlace, lines: PagedLine[]): Located {
  const texts = brief.signatories.map(({ office, name }) => `${office}, ${name}`);
  return locate(texts, lines, (index) => place(['signatories', index]), 'signature');
}

function locate(
  texts: readonly string[],
  lines: PagedLine[],
  at: (index: number) => Pick<Problem, 'file' | 'line' | 'field'>,
  what: string,
): Located {
  const found = findInOrder(texts, lines);
  const problems = found.flatMap((place, index): Problem[] => {
    const text = texts[index] ?? '';
    if (place === 'absent') return [{ ...at(index), ...absent(what, text, lines) }];
    if (place === 'misplaced') return [{ ...at(index), ...misplaced(what, text) }];
    return [];
  });
  const misplacedTexts = texts.filter((_, index) => found[index] === 'misplaced');
  return { found, problems, misplaced: misplacedTexts };
}

function absent(what: string, text: string, lines: readonly PagedLine[]) {
  const near = nearest(text, shortTexts(lines, text.length * 2));
  return {
    message: `Unexpected ${what} "${text}", expected one that the letter has`,
    remedy: near === undefined ? 'Copy it from bron.txt.' : `Did you mean "${near}"?`,
  };
}

const misplaced = (what: string, text: string) => ({
  message: `Unexpected place of ${what} "${text}", expected the order of the letter`,
  remedy: `Move it to where it stands in bron.txt.`,
});

/** Texts of one line, and of two lines, that are no longer than what is looked for. */
const shortTexts = (lines: readonly PagedLine[], longest: number): string[] =>
  lines
    .flatMap(({ text }, index) => [text, `${text} ${lines[index + 1]?.text ?? ''}`.trim()])
    .filter((text) => text !== '' && text.length <= longest);
