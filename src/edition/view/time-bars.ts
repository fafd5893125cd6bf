import { scaleTime } from 'd3-scale';
import type { LetterSummary } from '../model.ts';
import type { MissionDatum } from './missions.ts';
import { endOf, startOf } from './timeline.ts';

/** The years that bars are drawn on. */
export interface Scale {
  years: number[];
  /** Day that the letters reach to: what has no end runs until then. */
  today: string;
  /** Place of a day, from 0 at the start of the first year to `width`. */
  at(day: string): number;
}

/** Width of the drawing, in units of its own. */
export const BAR_WIDTH = 1000;

/** A stretch of time as a bar. */
export interface Bar {
  x: number;
  width: number;
  /** Whether the letters give it no start, or no end. */
  opens: boolean;
  runsOn: boolean;
  datum: MissionDatum;
}

/** The years from the first to the last that the periods name, and the place of a day in them. */
export function timeScale(
  data: readonly MissionDatum[],
  letters: readonly Pick<LetterSummary, 'brief'>[],
): Scale {
  const periods = data.filter(({ side }) => side === 'period');
  const named = periods.flatMap(({ from, to }) => [from, to]).filter((date) => date !== undefined);
  const written = letters.flatMap(({ brief }) => brief.date?.is ?? []);
  const today = [...written, ...named.map(endOf)].sort().at(-1) ?? '';
  const starts = named.map((date) => Number(date.slice(0, 4)));
  const first = Math.min(...starts);
  const last = Math.max(first, Number(today.slice(0, 4)));
  const scale = scaleTime()
    .domain([new Date(`${first}-01-01`), new Date(`${last + 1}-01-01`)])
    .range([0, BAR_WIDTH]);
  return {
    years:
      starts.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at),
    today,
    at: (day) => Math.round(scale(new Date(day)) * 10) / 10,
  };
}

/** Thinnest bar that one can see. */
const LEAST = 6;

/** Draws periods as bars; one without a start reaches back a little, and says that it does. */
export const barsOf = (periods: readonly MissionDatum[], { at, today }: Scale): Bar[] =>
  periods.map((datum) => {
    const { from, to } = datum;
    const end = at(to === undefined ? today : endOf(to));
    const start = from === undefined ? end - LEAST : at(startOf(from));
    const width = Math.max(LEAST, Math.round((end - start) * 10) / 10);
    return { x: start, width, opens: from === undefined, runsOn: to === undefined, datum };
  });
