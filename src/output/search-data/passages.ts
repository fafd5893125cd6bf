import type { Edition } from '../../edition/build/edition.ts';
import type { Letter } from '../../edition/model.ts';
import type { Passage } from '../../edition/build/passages.ts';
import type { Entry } from '../../edition/build/registers.ts';
import { buildIndex, type TextIndex } from '../../search/text/index.ts';
import { sum } from '../../search/text/score.ts';
import { searchText } from '../../search/text/search.ts';
import { letterData } from './letter.ts';

/** Chooses the passage of an entry that a reader who types its name should see. */
export type ChoosePassage = (entry: Pick<Entry, 'names' | 'passages'>) => Passage | undefined;

/**
 * Prepares the choice: the newest letter that names the thing, and there what the search itself
 * ranks first for its names. A letter is indexed only when a thing needs it.
 */
export function passageChooser({
  letters,
  synonyms,
}: Pick<Edition, 'letters' | 'synonyms'>): ChoosePassage {
  const indexes = new Map<string, TextIndex>();
  const indexOf = (letter: Letter) => {
    const index =
      indexes.get(letter.id) ?? buildIndex([letterData(letter, { named: {}, synonyms })]);
    indexes.set(letter.id, index);
    return index;
  };
  return ({ names, passages }) => {
    const newest = passages.at(-1)?.letter;
    const letter = letters.find(({ id }) => id === newest);
    if (!letter) return undefined;
    const here = passages.filter((passage) => passage.letter === newest);
    if (new Set(here.map(({ unit }) => unit)).size === 1) return here[0];
    return bestPassage(names, here, indexOf(letter)) ?? here[0];
  };
}

/** The passage that answers the names best, all taken together; undefined when none does. */
function bestPassage(
  names: readonly string[],
  passages: readonly Passage[],
  index: TextIndex,
): Passage | undefined {
  const scores = names.map((name) => scoresOf(name, index));
  const scored = passages
    .map((passage) => {
      const number = alineaOf(passage);
      return { passage, score: sum(scores.map((score) => score.get(number) ?? 0)) };
    })
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.passage;
}

/** How well each paragraph answers a query, by its number; 1 for the best. */
function scoresOf(query: string, index: TextIndex): Map<number, number> {
  const hits = searchText(query, [], index).hits.flatMap(({ hits }) => hits);
  const most = Math.max(...hits.map(({ score }) => score));
  return new Map(hits.map(({ paragraph, score }) => [paragraph.number, score / most]));
}

/** Number of the block that has a passage; of a footnote, below zero. */
export const alineaOf = ({ kind, number }: Passage): number =>
  kind === 'footnote' ? -number : number;
