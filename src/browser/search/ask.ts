import { merge } from '../../search/result.ts';
import type { Answer } from '../../search/answer.ts';
import { search } from '../../search/search.ts';
import { isMoreElsewhere, load, loaded } from './load.ts';

/** An answer on its way to be complete. */
export interface Progress extends Answer {
  complete: boolean;
}

/** How a question is asked. */
export interface Question {
  query: string;
  /** Whether the reader is still typing. */
  typing: boolean;
  /** Whether everything is wanted, also what takes a download, or enough to choose from. */
  wide: boolean;
  /** Stops it: a newer question has been asked. */
  signal: AbortSignal;
}

/** The texts are first fetched when a reader pauses, if there is something to choose already. */
const PAUSE = 150;
/** Shorter queries are the beginning of a word. */
const SHORTEST = 3;

/**
 * Answers a query as far as can be at once, then loads what a better answer needs, until it is
 * complete. Everything loaded, it answers before it returns.
 * @throws when something cannot be loaded.
 */
export async function ask(question: Question, show: (answer: Progress) => void): Promise<void> {
  const { query, typing, wide, signal } = question;
  for (;;) {
    const answer = search(query, loaded, typing, typing && !wide);
    const { missing, results } = answer;
    if (!missing || (missing === 'texts' && !needsTexts(answer, question)))
      return finish(answer, question, show);
    if (results.length > 0) show({ ...answer, complete: false });
    if (missing === 'texts' && results.length > 0) await pause();
    if (!signal.aborted) await load(missing);
    if (signal.aborted) return;
  }
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE));

/** A name in full is answered by the register; the texts follow where all results are wanted. */
const needsTexts = ({ exact }: Answer, { query, wide }: Question): boolean =>
  wide || (exact === undefined && query.trim().length >= SHORTEST);

/** Numbers are answered in full; words may occur in what is not loaded. */
function needsSite({ exact, missing, results, needsSite }: Answer, wide: boolean): boolean {
  if (exact === 'number' || missing) return false;
  if (results.length === 0) return needsSite;
  return wide && (needsSite || isMoreElsewhere());
}

async function finish(
  answer: Answer,
  { query, wide, signal }: Question,
  show: (answer: Progress) => void,
): Promise<void> {
  const complete = !needsSite(answer, wide);
  show({ ...answer, complete });
  if (complete) return;
  if (!wide) await pause();
  if (signal.aborted) return;
  const { searchSite } = await import('./site.ts');
  const found = await searchSite(query);
  if (!signal.aborted) show({ ...answer, results: merge(answer.results, found), complete: true });
}
