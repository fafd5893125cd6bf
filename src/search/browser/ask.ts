import { merge } from '../merge.ts';
import { type Answer, search } from '../search.ts';
import { load, loaded } from './load.ts';

/** An answer on its way to be complete. */
export interface Progress extends Answer {
  complete: boolean;
}

/** How a question is asked. */
export interface Question {
  query: string;
  /** Whether the reader is still typing. */
  typing: boolean;
  /** Whether the rest of the site is asked when the answer is meagre, or only when it is empty. */
  wide: boolean;
  /** Stops it: a newer question has been asked. */
  signal: AbortSignal;
}

/**
 * Answers a query as far as can be at once, then loads what a better answer needs, until it is
 * complete. Everything loaded, it answers before it returns.
 * @throws when something cannot be loaded.
 */
export async function ask(question: Question, show: (answer: Progress) => void): Promise<void> {
  const { query, typing, signal } = question;
  for (;;) {
    const answer = search(query, loaded, typing);
    if (!answer.missing) return finish(answer, question, show);
    if (answer.results.length > 0) show({ ...answer, complete: false });
    await load(answer.missing);
    if (signal.aborted) return;
  }
}

async function finish(
  answer: Answer,
  { query, wide, signal }: Question,
  show: (answer: Progress) => void,
): Promise<void> {
  const enough = answer.absent.length > 0 || (wide ? !answer.meagre : answer.results.length > 0);
  show({ ...answer, complete: enough || !answer.meagre });
  if (enough || !answer.meagre) return;
  const { searchSite } = await import('./site.ts');
  const found = await searchSite(query);
  if (!signal.aborted) show({ ...answer, results: merge(answer.results, found), complete: true });
}
