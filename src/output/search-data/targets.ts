import { type Edition, sectionsById } from '../../edition/build/edition.ts';
import type { SectionSummary } from '../../edition/model.ts';
import type { Passage } from '../../edition/build/passages.ts';
import type { Entry } from '../../edition/build/registers.ts';
import { signedBy } from '../../edition/view/lookups.ts';
import { alineaId, footnoteId } from '../../addresses/address.ts';
import type { KnownToOutputs } from '../contract.ts';
import { phraseOf } from '../../search/language/content.ts';
import type { LetterData } from '../../search/model.ts';
import { type TextIndex, buildIndex } from '../../search/text/index.ts';
import { sum } from '../../search/text/score.ts';
import { searchText } from '../../search/text/search.ts';

/** Where a name leads: a section as a whole, or a paragraph of it. */
export interface Target {
  section?: SectionSummary | undefined;
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
 * @param scores Those of each letter, in order.
 */
export function targetChooser(edition: Edition, scores: readonly NameScores[]): ChooseTarget {
  const { letters } = edition;
  const byId = sectionsById(edition);
  const signed = signedBy(edition);
  const scoresByLetter = new Map(letters.map(({ id }, place) => [id, scores[place]]));
  const choose = (entry: Entry) => bestPassage(entry, (letter) => scoresByLetter.get(letter));
  const at = (passage: Passage | undefined, home: boolean): Target => ({
    ...{ passage, home },
    section: passage && byId.get(passage.section),
  });
  return (entry) => {
    const home = byId.get(entry.home ?? '') ?? signed(entry.names);
    if (home === undefined) return at(choose(entry), false);
    if (isWhole(entry, home)) return whole(home);
    const there = entry.passages.filter(({ section }) => section === home.id);
    const passage = choose({ ...entry, passages: there });
    return passage === undefined ? whole(home) : at(passage, true);
  };
}

/** A section is about what its heading names, from its first paragraph to its last. */
function isWhole({ names }: Entry, { title }: SectionSummary): boolean {
  const heading = ` ${phraseOf(title)} `;
  return names.some((name) => heading.includes(` ${phraseOf(name)} `));
}

const whole = (section: SectionSummary): Target => ({ section, home: true });

/** How well each text of a letter answers the names of an entry, by address of that and id of this. */
export type NameScores = Record<string, Record<string, number>>;

/**
 * Scores the texts of a letter, as search has them, by what the search itself ranks first for the names of an entry, all
 * taken together. An entry that one text names has no choice, and no scores.
 */
export function scoreNames(data: LetterData, { named }: KnownToOutputs): NameScores {
  const chosen = Object.entries(named)
    .map(([href, { names, numbers, footnotes }]) => {
      const units = [...numbers.map(alineaId), ...footnotes.map(footnoteId)];
      return { href, names, units };
    })
    .filter(({ units }) => units.length > 1);
  if (chosen.length === 0) return {};
  const index = buildIndex([data]);
  return Object.fromEntries(
    chosen.map(({ href, names, units }) => {
      const scores = names.map((name) => scoresOf(name, index));
      const scored = units.map((id) => [id, sum(scores.map((by) => by.get(id) ?? 0))] as const);
      return [href, Object.fromEntries(scored.filter(([, score]) => score > 0))];
    }),
  );
}

/** How well each paragraph answers a query, by its fragment; 1 for the best. */
function scoresOf(query: string, index: TextIndex): Map<string, number> {
  const hits = searchText(query, [], index).hits.flatMap(({ hits }) => hits);
  const most = Math.max(...hits.map(({ score }) => score));
  return new Map(hits.map(({ paragraph, score }) => [paragraph.id, score / most]));
}

/** The passage of an entry that a reader who types its name should see: the best of the newest letter. */
function bestPassage(
  { href, passages }: Entry,
  scoresBy: (letter: string) => NameScores | undefined,
): Passage | undefined {
  const newest = passages.at(-1)?.letter;
  const here = passages.filter(({ letter }) => letter === newest);
  const scores = scoresBy(newest ?? '')?.[href] ?? {};
  const score = ({ unit }: Passage) => scores[unit] ?? 0;
  return here.reduce<Passage | undefined>(
    (best, passage) => (best === undefined || score(passage) > score(best) ? passage : best),
    undefined,
  );
}
