import {
  entriesIn,
  lettersAbout,
  partsFor,
  queryKeys,
  type WordList,
  type WordParts,
} from '../../search/letters.ts';
import { json } from '../dom/json.ts';

/** The places of the letters that are about a query, from the lists of words. */
export async function placesAbout(query: string, count: number): Promise<number[]> {
  const keys = queryKeys(query);
  const parts = await json<WordParts>('/zoek/woorden.json');
  const needed = new Set(keys.flat().flatMap((key) => partsFor(key, parts)));
  const lists = await Promise.all(
    [...needed].map((part) => json<WordList>(`/zoek/woorden/${part}.json`)),
  );
  return lettersAbout(keys, (key) => lists.flatMap((list) => entriesIn(list, key)), count);
}
