import { ui } from '../../interface/index.ts';
import type { Answer } from '../../search/answer.ts';
import {
  indexFolders,
  type LetterData,
  type LetterNumbers,
  MOST_LETTERS,
} from '../../search/model.ts';
import { merge } from '../../search/result.ts';
import { search } from '../../search/search.ts';
import { buildIndex, type TextIndex } from '../../search/text/index.ts';
import { isForm, likeness } from '../../search/text/match.ts';
import { loadTexts } from '../../search/text/source.ts';
import { json } from '../dom/json.ts';
import { pause } from '../dom/pause.ts';
import type { Progress, Question } from './ask.ts';
import { loaded, loadedFor, publishedFor } from './load.ts';

/** What searches the whole site is larger: not every word that is begun is worth it (ms). */
const SITE_PAUSE = 700;

/**
 * Completes the answer that the loaded letters give: by the letters that the question is about, where
 * there are more than are loaded; then by the rest of the site.
 */
export async function complete(
  answer: Answer,
  question: Question,
  show: (answer: Progress) => void,
): Promise<void> {
  const { signal } = question;
  if (answer.exact === 'number' || !isMoreElsewhere()) return finish(answer, question, show);
  if (answer.results.length > 0) show({ ...answer, complete: false });
  const known = (await loadLetters(question)) ? searchAgain(question) : answer;
  const { suggestion } = known;
  // What the query may be a slip for names things, and is in letters, that its own words do not lead to.
  if (suggestion !== undefined && !signal.aborted) {
    loadedFor(suggestion);
    const hasMore = await loadLetters({ ...question, query: suggestion });
    if (hasMore && !signal.aborted) return finish(searchAgain(question), question, show);
  }
  if (!signal.aborted) await finish(known, question, show);
}

const searchAgain = ({ query, typing, wide }: Question): Answer =>
  search(query, loaded, typing, typing && !wide);

async function finish(
  answer: Answer,
  { query, wide, signal }: Question,
  show: (answer: Progress) => void,
): Promise<void> {
  const complete = !needsSite(answer, wide);
  show({ ...(complete ? helped(answer) : answer), complete });
  if (complete) return;
  if (!wide) await pause(SITE_PAUSE);
  if (signal.aborted) return;
  const { searchSite } = await import('./site.ts');
  const folders = indexFolders(loaded.papers?.letters.length ?? 1);
  const tools = { isForm, letterName: ui.searchText.letterName };
  const found = await searchSite(query, tools, folders);
  if (signal.aborted) return;
  show({ ...helped({ ...answer, results: merge(answer.results, found) }), complete: true });
}

/** Where nothing is found, with what can be. */
const helped = (answer: Answer): Answer => {
  const { results, nearest = [] } = answer;
  return results.length > 0 ? answer : { ...answer, help: ui.searchText.nothingFound(nearest) };
};

/** Numbers are answered in full; words may occur in what is not loaded. */
function needsSite({ exact, results, needsSite }: Answer, wide: boolean): boolean {
  if (exact === 'number') return false;
  if (results.length === 0) return needsSite;
  return wide && (needsSite || isMoreElsewhere());
}

/** Whether there are more letters than are loaded at a time. */
const isMoreElsewhere = (): boolean => (loaded.papers?.letters.length ?? 0) > MOST_LETTERS;

/** Letters that are loaded, by id, the last that a query needed last; how many are searched at a time. */
const letters = new Map<string, LetterData>();
const HELD = 9;
/** Their texts, ready to be searched. */
let index: TextIndex | undefined;

/**
 * Loads the letters that a question is about; all of them where there are few.
 * @returns Whether there are others than before, so that an answer may be another.
 */
export async function loadLetters({ query, among = () => true }: Question): Promise<boolean> {
  const { papers, register, aliases } = await publishedFor(query, 'texts');
  const names = Promise.all([register(), aliases()]);
  const ids = await lettersFor(query, papers.letters, among);
  const fresh = ids.filter((id) => !letters.has(id));
  if (loaded.texts && fresh.length === 0) return false;
  const read = await Promise.all(fresh.map((id) => json<LetterData>(`/zoek/${id}.json`)));
  for (const letter of read) letters.set(letter.id, letter);
  for (const id of [...letters.keys()].slice(0, -HELD)) if (!ids.includes(id)) letters.delete(id);
  const held = papers.letters.flatMap(({ id }) => letters.get(id) ?? []);
  if (fresh.length > 0 || !index) index = buildIndex(held, papers.letters.length > 1);
  loaded.papers = papers;
  loaded.searched = letters;
  Object.assign(loaded, loadTexts(index, papers, ...(await names)));
  return true;
}

/** The letters to load: the one that is being read, those that are most about a query, the newest. */
async function lettersFor(
  query: string,
  all: readonly LetterNumbers[],
  isWanted: (letter: LetterNumbers) => boolean,
): Promise<string[]> {
  if (all.length <= MOST_LETTERS) return all.map(({ id }) => id);
  const asked = all.filter(isWanted);
  // What no letter is, is not asked for.
  const wanted = new Set((asked.length > 0 ? asked : all).map(({ id }) => id));
  const [, read = ''] = location.pathname.split('/');
  const { placesAbout } = await import('./letters-about.ts');
  const about = (await placesAbout(query, all.length, likeness)).map(
    (place) => all[place]?.id ?? '',
  );
  // Where no letter has the words there is something to read the query by, and no more.
  const newest = about.length > 0 || letters.size > 0 ? [] : all.map(({ id }) => id).toReversed();
  return [...new Set([read, ...about, ...newest])]
    .filter((id) => wanted.has(id))
    .slice(0, MOST_LETTERS);
}
