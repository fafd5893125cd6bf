import { diffArrays } from 'diff';
import type { Problem } from '../problem/problem.ts';

/** As many differences as an editor wants to see, and as much of each text. */
const MOST = 5;
const LONGEST = 80;

/** How the texts of a letter differ from those of the letter that stands; the first few, and how many more. */
export function differentTexts(
  standing: readonly string[],
  drafted: readonly string[],
): Pick<Problem, 'message'>[] {
  const pieces = diffArrays([...standing], [...drafted]).filter(
    ({ added, removed }) => added || removed,
  );
  const said = pieces.flatMap(({ added, value }) =>
    value.map((text) => ({
      message: `${added ? 'Only here' : 'Only in the letter that stands'}: "${shortened(text)}"`,
    })),
  );
  if (said.length === 0) return [{ message: 'Every text is that of the letter that stands' }];
  const more = said.length - MOST;
  return more > 0 ? [...said.slice(0, MOST), { message: `${more} more texts differ` }] : said;
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
