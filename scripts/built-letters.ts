import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterData, LetterNumbers, PapersData } from '../src/search/model.ts';
import type { Parts } from '../src/search/parts.ts';
import { type Paragraph, paragraphsOf } from '../src/search-server/paragraphs.ts';

/** The paragraphs of each letter of the site that was built in a folder, a letter at a time. */
export function* lettersOf(dist: string): Generator<Paragraph[]> {
  const read = <T>(name: string): T =>
    JSON.parse(readFileSync(join(dist, 'zoek', `${name}.json`), 'utf8')) as T;
  const papers = read<PapersData | Parts>('kamerstukken');
  const letters = 'parts' in papers ? read<LetterNumbers[]>('brieven') : papers.letters;
  for (const { id } of letters) yield paragraphsOf(read<LetterData>(id), letters.length > 1);
}
