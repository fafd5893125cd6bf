import { type Edition, perEdition } from '../build/edition.ts';
import { officialUrl, printedId } from '../../kamerstuk/index.ts';
import { letterTitle } from '../../addresses/address.ts';
import { ui } from '../../interface/index.ts';
import type { Passage } from '../model.ts';
import { byTime, type Dated, datesOf, startOf } from './timeline.ts';

/** Something on the timeline: of the letters, or of the papers around them. */
export interface Moment {
  date: string;
  /** The time in words. */
  shown: string;
  what: string;
  strand: 'letter' | 'paper' | 'series';
  planned: boolean;
  yearAdded: boolean;
  /** The passages that date it. */
  passages: Passage[];
  /** Address of what it is, when that has one. */
  href: string | undefined;
}

/** The moments of a year. */
export interface Year {
  year: string;
  moments: Moment[];
}

/** Everything that is dated, by year: one moment a date and text, with every passage that has it. */
export const chronology = perEdition((edition): Year[] => {
  const moments = [...momentsOf(edition), ...seriesMoments(edition), ...letterMoments(edition)];
  const sorted = moments.sort((a, b) => byTime(a, b));
  return [...Map.groupBy(sorted, ({ date }) => startOf(date).slice(0, 4))].map(
    ([year, moments]) => ({ year, moments }),
  );
});

function momentsOf({ letters, registers, papers }: Edition): Moment[] {
  const things = {
    missions: registers.missies.map(({ data }) => data),
    instruments: registers.rechtsbronnen,
  };
  const hrefs = new Map(papers.map(({ data, href }) => [data.id, href]));
  const dated = letters.flatMap((letter) => datesOf(letter, things));
  const same = Map.groupBy(dated, ({ date, until, what }) => JSON.stringify([date, until, what]));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    return first ? [momentOf(first, group, hrefs.get(first.paper ?? ''))] : [];
  });
}

const momentOf = (first: Dated, group: readonly Dated[], href: string | undefined): Moment => ({
  ...{ date: first.date, what: first.what, planned: first.planned, yearAdded: first.yearAdded },
  shown: ui.format.eventDate(first),
  strand: first.kind === 'paper' ? 'paper' : 'letter',
  passages: group.map(({ passage }) => passage),
  href,
});

const NONE = { planned: false, yearAdded: false, passages: [] };

/** Papers of a series that no letter dates itself. */
function seriesMoments({ series, papers, letters }: Edition): Moment[] {
  const known = new Set([
    ...papers.flatMap(({ ids, cited }) => (cited.length > 0 ? ids : [])),
    ...letters.map(({ id }) => id),
  ]);
  return series
    .flatMap(({ groups }) => groups)
    .flatMap(({ name, papers }) =>
      papers.flatMap(({ id, date }): Moment[] => {
        if (known.has(id) || date === undefined) return [];
        return [
          {
            ...{ ...NONE, date, strand: 'series', href: officialUrl(id) },
            shown: ui.format.date(date),
            what: ui.timeline.seriesPaper(
              ui.format.capital(name),
              ui.papers.paperTitle(printedId(id)),
            ),
          },
        ];
      }),
    );
}

/** The letters themselves. */
const letterMoments = ({ letters }: Edition): Moment[] =>
  letters.flatMap((letter) => {
    const date = letter.brief.date?.is;
    if (date === undefined) return [];
    return [
      {
        ...{ ...NONE, date, strand: 'series' as const, href: letter.href },
        shown: ui.format.date(date),
        what: ui.timeline.letter(letterTitle(letter)),
      },
    ];
  });
