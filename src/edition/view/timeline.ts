import { readDates } from '../../dutch/dates.ts';
import { ui } from '../../interface/index.ts';
import { findName } from '../../text/names.ts';
import { type EntryData, namesOf } from '../build/entries.ts';
import {
  type LetterSummary,
  partsInOrder,
  type Passage,
  quotedIn,
  type SectionSummary,
} from '../model.ts';
import { entryName } from './describe.ts';

/** Something that a letter dates, and the words that do. */
export interface Dated {
  /** A day, month, half year or year (EDTF), and the last of these. */
  date: string;
  until: string | undefined;
  /** Whether it went on after that. */
  since: boolean;
  what: string;
  /** What happened, how long a mission ran, or a paper of that date. */
  kind: 'event' | 'period' | 'paper';
  /** Whether the letter announces it. */
  planned: boolean;
  /** The letter's own words for a time that the date is less precise than. */
  as: string | undefined;
  /** Whether the editors added the year: the words lack it. */
  yearAdded: boolean;
  /** Ids of missions. */
  missions: string[];
  /** Id of a paper. */
  paper: string | undefined;
  quote: string;
  passage: Passage;
}

/** What the registers say of a letter that dates something. */
export interface DatedThings {
  missions: readonly EntryData<'missies'>[];
  /** Papers and other instruments, with the passages that cite them. */
  instruments: readonly { data: EntryData<'rechtsbronnen'>; passages: readonly Passage[] }[];
}

/** Everything that a letter dates, in the order of time. */
export function datesOf(letter: LetterSummary, { missions, instruments }: DatedThings): Dated[] {
  const parts = partsInOrder(letter);
  const events = parts.flatMap(eventsOf);
  const periods = missions.flatMap((mission) => periodsOf(mission, parts));
  const isTold = (period: Dated) =>
    events.some(
      ({ date, until, missions, passage }) =>
        passage.unit === period.passage.unit &&
        missions.some((id) => period.missions.includes(id)) &&
        [date, until].includes(period.until ?? period.date),
    );
  const papers = instruments.flatMap(({ data, passages }) =>
    papersOf(
      data,
      passages.filter((passage) => passage.letter === letter.id),
    ),
  );
  const isDated = (paper: Dated) =>
    events.some(({ date, passage }) => passage.unit === paper.passage.unit && date === paper.date);
  return [
    ...events,
    ...periods.filter((period) => !isTold(period)),
    ...papers.filter((paper) => !isDated(paper)),
  ].sort((a, b) => byTime(a, b) || a.passage.number - b.passage.number);
}

/** Orders by the start, what is less precise first: 2018 stands before January 2018. */
export const byTime = (a: Pick<Dated, 'date'>, b: Pick<Dated, 'date'>): number =>
  startOf(a.date).localeCompare(startOf(b.date)) || a.date.length - b.date.length;

/** First day of a date (EDTF): that of `2018-41` is the first of July. */
export function startOf(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const first = { '40': '01', '41': '07' }[month] ?? month;
  return `${year}-${first}-${day}`;
}

/** Last day of a date (EDTF): that of `2018` is the last of the year. */
export function endOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  const last = { '40': '06', '41': '12' }[month] ?? month;
  const days = new Date(Date.UTC(Number(year), Number(last), 0)).getUTCDate();
  return `${year}-${last}-${day ?? days}`;
}

const lacksYear = (date: string, quote: string): boolean =>
  !readDates(quote).years.includes(date.slice(0, 4));

function eventsOf(section: SectionSummary): Dated[] {
  return section.events.flatMap((event) => {
    const passage = quotedIn(section, event.quote);
    if (!passage) return [];
    return [
      {
        ...event,
        until: event.until,
        as: event.as,
        kind: 'event' as const,
        yearAdded: lacksYear(event.date, event.quote),
        paper: undefined,
        passage,
      },
    ];
  });
}

/** The periods of a mission whose words stand in the letter. */
function periodsOf(mission: EntryData<'missies'>, sections: readonly SectionSummary[]): Dated[] {
  return mission.periods.flatMap(({ of, from, to, quote, section: id = mission.home }) => {
    const section = sections.find((one) => one.id === id);
    const passage = section && quotedIn(section, quote);
    const date = from ?? to;
    if (!passage || date === undefined) return [];
    return [
      {
        ...{ date, until: from && to, since: to === undefined, quote, passage },
        what: ui.timeline.period(entryName(mission), of, from === undefined),
        kind: 'period' as const,
        ...{ planned: false, as: undefined, paper: undefined },
        yearAdded: lacksYear(date, quote),
        missions: [mission.id],
      },
    ];
  });
}

/** Each place that names a paper by its date, in the sentence that cites it. */
function papersOf(instrument: EntryData<'rechtsbronnen'>, passages: readonly Passage[]): Dated[] {
  const { date, kamerstuk, name } = instrument;
  if (date === undefined) return [];
  const names = namesOf(instrument).filter((form) => readDates(form).days.length > 0);
  return passages.flatMap((passage): Dated[] => {
    const { start, end } = passage.sentence;
    const span = findName(passage.text.slice(start, end), names);
    if (span === undefined) return [];
    const quote = passage.text.slice(start + span.start, start + span.end);
    return [
      {
        ...{ date, until: undefined, since: false, what: ui.format.capital(name) },
        ...{ kind: 'paper', planned: false, as: undefined, yearAdded: false, missions: [] },
        ...{ paper: kamerstuk, quote, passage },
      },
    ];
  });
}
