import { type Cache, digestOf } from '../../cache/cache.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkLetter } from '../checks.ts';
import { type Letter, partsInOrder } from '../model.ts';
import type { Knowing } from './known.ts';
import { type ContentFiles, letterTexts, loadLetter } from './load.ts';
import { markLetter } from './mark.ts';
import { citations, type Mentions } from './passages.ts';
import { namings } from './registers.ts';

/** A letter, and what it names and cites: all that the edition needs of it, as plain data. */
interface LetterData {
  letter: Letter;
  /** Its passages by what they name or cite: `begrippen/isis`, `kamerstuk:27925-637`. */
  mentions: Mentions;
  /** Digest of all that it was made of: its files, the entries that it names, the code. */
  digest: string;
}

/** The data of a letter, and what is wrong with it. */
interface Made {
  data: LetterData;
  problems: Problem[];
}

/**
 * Makes the data of a letter, or takes what was kept of it: under the digest of its files and of the
 * register entries that it names. Only what has nothing wrong is kept.
 * @throws ContentError when its files cannot be read as a letter.
 */
export function letterData(files: ContentFiles, name: string, know: Knowing, cache: Cache): Made {
  const own = digestOf(letterTexts(files, name));
  const parsed = cache.get<Letter>('parsed', own);
  const fresh = parsed === undefined ? loadLetter(files, name) : undefined;
  const known = know(parsed ?? (fresh as ReturnType<typeof loadLetter>).letter);
  const digest = digestOf(own, known);
  const kept = cache.get<LetterData>('letter', digest);
  if (kept !== undefined) return { data: kept, problems: [] };
  const read = fresh ?? loadLetter(files, name);
  const problems = checkLetter(read, known);
  const letter = markLetter(read.letter, known);
  const parts = partsInOrder(letter);
  const mentions = { ...citations(parts), ...namings(parts, known.entries) };
  const data = { letter, mentions, digest };
  if (problems.length === 0) {
    cache.set('parsed', own, read.letter);
    cache.set('letter', digest, data);
  }
  return { data, problems };
}
