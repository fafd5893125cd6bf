import type { Content } from '../src/edition/build/edition.ts';
import { getContent } from '../src/edition/read.ts';
import { editionOfLetter } from '../src/edition/view/of-letter.ts';

/** The letter that readers' counts, and the record of queries, are about. */
const FIRST = '27925-651';

/**
 * The content as it is with the first letter alone, whatever else is published: what somebody counted
 * in it, and what search finds in it, are facts of this letter.
 */
export function firstLetter(): Content {
  const { edition, letterOf } = getContent();
  const seen = editionOfLetter(edition)(FIRST);
  const letters = seen.letters.filter(({ id }) => id === FIRST);
  return { edition: { ...seen, letters, several: false }, letterOf };
}
