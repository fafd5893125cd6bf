import { type Edition, sectionsOf } from '../build/edition.ts';
import type { LetterSummary, Passage, SectionSummary } from '../model.ts';
import { chronology, type Year } from './chronology.ts';
import { MOST } from './large-register.ts';
import { byLetterOf } from './letters-on.ts';

/** Lists across letters that have a page a letter when they are too large for one page. */
export type LetterList = 'financien' | 'cijfers';

/** How many of its items a section has. */
const countIn: Readonly<Record<LetterList, (section: SectionSummary) => number>> = {
  financien: ({ amounts }) => amounts.length,
  cijfers: ({ facts }) =>
    facts.filter(({ topic, unit }) => topic !== undefined || unit !== undefined).length,
};

/** What a large list has of one letter, on a page of its own. */
export interface LetterPart {
  list: LetterList;
  letter: LetterSummary;
  sections: SectionSummary[];
  /** Number of its items. */
  count: number;
  /** `/financien/brief/27925-651/` */
  href: string;
}

/** A list by letter, the newest first; none when it fits on one page. */
export function letterParts(edition: Edition, list: LetterList): LetterPart[] {
  const sections = sectionsOf(edition).filter((section) => countIn[list](section) > 0);
  if (total(sections, countIn[list]) <= MOST) return [];
  return (byLetterOf(edition, sections) ?? []).map(({ letter, items }) => ({
    ...{ list, letter, sections: items },
    count: total(items, countIn[list]),
    href: `/${list}/brief/${letter.id}/`,
  }));
}

/** The parts of all large lists. */
export const allLetterParts = (edition: Edition): LetterPart[] =>
  (Object.keys(countIn) as LetterList[]).flatMap((list) => letterParts(edition, list));

/** A year of a large timeline, on a page of its own. */
export interface YearPage extends Year {
  /** `/tijdlijn/jaar/2019/` */
  href: string;
}

/** The years of a timeline that is too large for one page; none when it fits. */
export function yearPages(edition: Edition): YearPage[] {
  const years = chronology(edition);
  if (total(years, ({ moments }) => moments.length) <= MOST) return [];
  return years.map((year) => ({ ...year, href: `/tijdlijn/jaar/${year.year}/` }));
}

const total = <T>(items: readonly T[], countOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + countOf(item), 0);

/** How many of a list the front page shows, where there are several letters. */
const SHOWN = 12;

/** Those of a list that the newest letters deal with; all of a short list, in its own order. */
export function newestOf<T>(
  { letters }: Pick<Edition, 'letters'>,
  items: readonly T[],
  passagesOf: (item: T) => readonly Passage[],
): readonly T[] {
  if (items.length <= SHOWN || letters.length < 2) return items;
  const age = new Map(letters.map(({ id }, index) => [id, index]));
  const newest = (item: T) =>
    Math.max(-1, ...passagesOf(item).map(({ letter }) => age.get(letter) ?? -1));
  return items.toSorted((a, b) => newest(b) - newest(a)).slice(0, SHOWN);
}
