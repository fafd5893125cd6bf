import type { Answer } from '../../search/answer.ts';
import { search } from '../../search/search.ts';
import type { LetterNumbers } from '../../search/model.ts';
import { pause } from '../dom/pause.ts';
import { load, loadedFor } from './load.ts';

/** An answer on its way to be complete. */
export interface Progress extends Answer {
  complete: boolean;
}

/** Whether an answer is read out: all of it, and not to the first two letters of a word. */
export const isSaid = (query: string, { complete, exact }: Progress): boolean =>
  complete && (exact !== undefined || query.trim().length > 2);

/** How a question is asked. */
export interface Question {
  query: string;
  /** Whether the reader is still typing. */
  typing: boolean;
  /** Whether everything is wanted, also what takes a download, or enough to choose from. */
  wide: boolean;
  /** Whether a letter is among those that are asked for; all of them when left out. */
  among?: (letter: LetterNumbers) => boolean;
  /** Stops it: a newer question has been asked. */
  signal: AbortSignal;
}

/** The texts are first fetched when a reader pauses, if there is something to choose already. */
const PAUSE = 150;
/** Shorter queries are the beginning of a word. */
const SHORTEST = 3;

/** What searches the texts, loaded when a query first needs it. */
let texts: typeof import('./texts.ts') | undefined;

/**
 * Answers a query as far as can be at once, then loads what a better answer needs, until it is
 * complete. Everything loaded, it answers before it returns.
 * @throws when something cannot be loaded.
 */
export async function ask(question: Question, show: (answer: Progress) => void): Promise<void> {
  const { query, signal } = question;
  for (;;) {
    const answer = answerNow(question);
    const { missing, results } = answer;
    if (!missing && texts) return texts.complete(answer, question, show);
    if (!missing || (missing === 'texts' && isName(question)))
      return show({ ...answer, complete: true });
    if (results.length > 0) {
      show({ ...answer, complete: false });
      if (missing === 'texts') await pause(PAUSE);
    }
    if (!signal.aborted) await (missing === 'texts' ? loadTexts(question) : load(missing, query));
    if (signal.aborted) return;
  }
}

/** What two letters begin is a name: the texts are not asked, whether or not they are here. */
const isName = ({ query, wide }: Question): boolean => !wide && query.trim().length < SHORTEST;

function answerNow(question: Question): Answer {
  const { query, typing, wide } = question;
  const loaded = loadedFor(query);
  const asked = isName(question) ? { ...loaded, texts: undefined } : loaded;
  return search(query, asked, typing, typing && !wide);
}

async function loadTexts(question: Question): Promise<void> {
  texts = await import('./texts.ts');
  await texts.loadLetters(question);
}
