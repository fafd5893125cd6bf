import { type Edition, sectionsOf } from '../../edition/build/edition.ts';
import type { Letter, Section } from '../../edition/model.ts';
import type { Passage } from '../../edition/build/passages.ts';
import type { Entry } from '../../edition/build/registers.ts';
import { phraseOf } from '../../search/language/phrase.ts';
import { alineaOf, passageChooser } from './passages.ts';

/** Where a name leads: a section as a whole, or a paragraph of it. */
export interface Target {
  section?: Section | undefined;
  /** Number of the paragraph, and page of the paper on which its words stand; 0 for none. */
  alinea: number;
  page: number;
  /** Whether the section is the one that treats the thing, and not only the best that names it. */
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
  const at = (passage: Passage | undefined, home: boolean): Target =>
    passage
      ? { section: byId.get(passage.section), alinea: alineaOf(passage), page: passage.page, home }
      : { alinea: 0, page: 0, home };
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

/** A section treats what its heading names from its first paragraph to its last. */
function isWhole({ names }: Entry, { title }: Section): boolean {
  const heading = ` ${phraseOf(title)} `;
  return names.some((name) => heading.includes(` ${phraseOf(name)} `));
}

const whole = (section: Section): Target => ({ section, alinea: 0, page: 0, home: true });
