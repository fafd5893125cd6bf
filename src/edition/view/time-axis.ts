import type { DossierPaper } from './dossier.ts';

/** A paper on a time axis. */
interface Moment {
  paper: DossierPaper;
  /** Place from 0, the start of the first year, to 1, the end of the last. */
  at: number;
  /** Whether its date is not known: it is set between those of the numbers around it. */
  isEstimated: boolean;
}

/** Papers on a time axis, and the years on it; undefined when too few of them have a date. */
export interface TimeAxis {
  moments: Moment[];
  /** Each year, and where it starts. */
  years: { year: number; at: number }[];
}

/** With fewer dates there is nothing to see at a glance. */
const FEWEST = 3;
const DAY = 24 * 60 * 60 * 1000;

/** Sets papers of a dossier, which are in order, on a time axis. */
export function timeAxis(papers: readonly DossierPaper[]): TimeAxis | undefined {
  const days = papers.map(({ date }) => (date === undefined ? NaN : Date.parse(date) / DAY));
  const known = days.filter((day) => !Number.isNaN(day));
  if (known.length < FEWEST) return undefined;
  const [first, last] = [Math.min(...known), Math.max(...known)].map(yearOf) as [number, number];
  const [start, end] = [Date.UTC(first) / DAY, Date.UTC(last + 1) / DAY];
  const place = (day: number) => (day - start) / (end - start);
  return {
    moments: papers.map((paper, index) => {
      const day = days[index] ?? NaN;
      const isEstimated = Number.isNaN(day);
      return { paper, isEstimated, at: place(isEstimated ? between(days, index) : day) };
    }),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      at: place(Date.UTC(first + index) / DAY),
    })),
  };
}

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** A day for a paper without one: between its neighbours, as far along as it stands among them. */
function between(days: readonly number[], index: number): number {
  const isKnown = (day: number) => !Number.isNaN(day);
  const before = days.findLastIndex((day, at) => at < index && isKnown(day));
  const after = days.findIndex((day, at) => at > index && isKnown(day));
  const [from, to] = [days[before], days[after]];
  if (from === undefined) return to ?? NaN;
  if (to === undefined) return from;
  return from + ((to - from) * (index - before)) / (after - before);
}
