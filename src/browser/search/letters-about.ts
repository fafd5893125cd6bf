import {
  lettersAbout,
  type Likeness,
  queryKeys,
  type WordList,
  wordsSought,
} from '../../search/letters.ts';
import { type Parts, partsWith } from '../../search/parts.ts';
import { json } from '../dom/json.ts';

/** The places of the letters that are about a query, from the lists of words. */
export async function placesAbout(
  query: string,
  count: number,
  likeness: Likeness,
): Promise<number[]> {
  const keys = queryKeys(query);
  const parts = partsWith(wordsSought(keys), await json<Parts>('/zoek/woorden.json'));
  const lists = await Promise.all(
    parts.map((part) => json<WordList>(`/zoek/woorden/${part}.json`)),
  );
  return lettersAbout(keys, lists, count, likeness);
}
