import { type Edition, sectionsOf } from '../../edition/build/edition.ts';
import type { Letter, Section } from '../../edition/model.ts';
import type { Passage } from '../../edition/build/passages.ts';
import type { Entry } from '../../edition/build/registers.ts';
import { phraseOf } from '../../search/language/content.ts';
import { type TextIndex, buildIndex } from '../../search/text/index.ts';
import { sum } from '../../search/text/score.ts';
import { searchText } from '../../search/text/search.ts';
import { letterData } from './letter.ts';

/** Where a name leads: a section as a whole, or a paragraph of it. */
export interface Target {
  section?: Section | undefined;
  /** The passage there that has the name; undefined if it leads to the section as a whole. */
  passage?: Passage | undefined;
  /** Whether the section is about the thing, and not only the best that names it. */
  home: boolean;
}

/** Tells where the name of an entry leads. */
export type ChooseTarget = (entry: Entry) => Target;

/**
 * Prepares the choice. A name leads to where its bearer signs; to its home as a whole when the
 * heading there names it, and otherwise to the best paragraph that has it, of its home if it can.
 */
export function targetChooser({
  letters,
  synonyms,
}: Pick<Edition, 'letters' | 'synonyms'>): ChooseTarget {
  const choose = passageChooser({ letters, synonyms });
  const byId = new Map(sectionsOf({ letters }).map((section) => [section.id, section]));
  const at = (passage: Passage | undefined, home: boolean): Target => ({
    ...{ passage, home },
    section: passage && byId.get(passage.section),
  });
  return (entry) => {
    const home = byId.get(entry.home ?? '') ?? signedBy(entry, letters);
    if (home === undefined) return at(choose(entry), false);
    if (isWhole(entry, home)) return whole(home);
    const there = entry.passages.filter(({ section }) => section === home.id);
    const passage = choose({ ...entry, passages: there });
    return passage === undefined ? whole(home) : at(passage, true);
  };
}

function signedBy({ names }: Entry, letters: readonly Letter[]): Section | undefined {
  const isSigned = ({ brief }: Letter) =>
    brief.signatories.some(({ name }) => names.includes(name));
  return letters.find(isSigned)?.signatures;
}

/** A section is about what its heading names, from its first paragraph to its last. */
function isWhole({ names }: Entry, { title }: Section): boolean {
  const heading = ` ${phraseOf(title)} `;
  return names.some((name) => heading.includes(` ${phraseOf(name)} `));
}

const whole = (section: Section): Target => ({ section, home: true });

/** Chooses the passage of an entry that a reader who types its name should see. */
type ChoosePassage = (entry: Pick<Entry, 'names' | 'passages'>) => Passage | undefined;

/**
 * Prepares the choice: the newest letter that names the thing, and there what the search itself
 * ranks first for its names. A letter is indexed only when a thing needs it.
 */
function passageChooser({
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

/** The passage that answers the names best, all taken together; undefined if none does. */
function bestPassage(
  names: readonly string[],
  passages: readonly Passage[],
  index: TextIndex,
): Passage | undefined {
  const scores = names.map((name) => scoresOf(name, index));
  const scored = passages
    .map((passage) => ({
      passage,
      score: sum(scores.map((score) => score.get(passage.unit) ?? 0)),
    }))
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.passage;
}

/** How well each paragraph answers a query, by its fragment; 1 for the best. */
function scoresOf(query: string, index: TextIndex): Map<string, number> {
  const hits = searchText(query, [], index).hits.flatMap(({ hits }) => hits);
  const most = Math.max(...hits.map(({ score }) => score));
  return new Map(hits.map(({ paragraph, score }) => [paragraph.id, score / most]));
}
