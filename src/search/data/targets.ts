import type { Letter } from '../../edition/model.ts';
import type { Passage } from '../../edition/passages.ts';
import type { Entry } from '../../edition/registers.ts';
import { buildIndex, type TextIndex } from '../text/index.ts';
import { searchText } from '../text/search.ts';
import { letterData } from './letter.ts';

/** Chooses the passage of an entry that a reader who types its name should see. */
export type ChoosePassage = (entry: Pick<Entry, 'names' | 'passages'>) => Passage | undefined;

/** Prepares the choice: the same ranking as in the browser, kept to the entry's own passages. */
export function passageChooser(letters: readonly Letter[]): ChoosePassage {
  const index = buildIndex(letters.map((letter) => letterData(letter)));
  return ({ names, passages }) => {
    const best = names.map((name) => bestPassage(name, passages, index));
    return best.sort((a, b) => b.score - a.score)[0]?.passage ?? passages[0];
  };
}

function bestPassage(name: string, passages: readonly Passage[], index: TextIndex) {
  for (const { section, hits, score } of searchText(name, [], index).hits)
    for (const { paragraph } of hits) {
      const passage = passages.find(
        (passage) =>
          passage.section.href === section.href && passage.paragraph.number === paragraph.number,
      );
      if (passage) return { passage, score };
    }
  return { passage: undefined, score: 0 };
}
