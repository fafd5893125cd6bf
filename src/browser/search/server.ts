import type { Result } from '../../search/result.ts';

/** Where the pages of this site say that texts are searched, if a server does that. */
export const searchAddress = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="zoekserver"]')?.content;

/** Searches the texts on a server. @throws when it cannot be reached or answers otherwise. */
export async function askServer(address: string, query: string): Promise<Result[]> {
  const url = new URL(address);
  url.searchParams.set('q', query);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Unexpected ${response.status} for ${url.href}`);
  return readResults(await response.json());
}

/**
 * Reads what a server answers; it leads to pages of this site alone.
 * @throws when it is something else than results.
 */
export function readResults(answer: unknown): Result[] {
  if (!Array.isArray(answer) || !answer.every(isResult))
    throw new Error('Unexpected answer of the search server, expected results');
  return answer;
}

function isResult(one: unknown): one is Result {
  if (!isRecord(one)) return false;
  const { href, kinds, countries, words, excerpt } = one;
  const isText = ['title', 'kind', 'place', 'part'].every(
    (field) => typeof one[field] === 'string',
  );
  const isOwn = typeof href === 'string' && /^\/(?!\/)/u.test(href);
  return isText && isOwn && [kinds, countries, words].every(isTexts) && isExcerpt(excerpt);
}

function isExcerpt(excerpt: unknown): boolean {
  if (!isRecord(excerpt) || typeof excerpt['text'] !== 'string') return false;
  const { marks } = excerpt;
  return (
    Array.isArray(marks) &&
    marks.every(
      (mark) =>
        isRecord(mark) && typeof mark['start'] === 'number' && typeof mark['end'] === 'number',
    )
  );
}

const isTexts = (all: unknown): boolean =>
  Array.isArray(all) && all.every((one) => typeof one === 'string');

const isRecord = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null;
