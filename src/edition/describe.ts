import { formatDate, formatPeriod } from '../dutch/dates.ts';
import type { Entry } from './registers.ts';

/** What an entry of a register says of its thing, in short Dutch lines. */
export function describeEntry({ register, data }: Entry): string[] {
  const lines: Record<string, (string | undefined)[]> = {
    missies: describeMission(data as Entry<'missies'>['data']),
    begrippen: [(data as Entry<'begrippen'>['data']).meaning],
    personen: [(data as Entry<'personen'>['data']).role],
    plaatsen: describePlace(data as Entry<'plaatsen'>['data']),
    rechtsbronnen: describeInstrument(data as Entry<'rechtsbronnen'>['data']),
  };
  return (lines[register] ?? []).filter((line) => line !== undefined);
}

const describeMission = ({ kind, status, period }: Entry<'missies'>['data']) => [
  [kind, status, period && formatPeriod(period)].filter(Boolean).join(' · '),
];

const describePlace = ({ kind, country }: Entry<'plaatsen'>['data']) => [
  country ? `${kind} in ${country}` : kind,
];

const describeInstrument = ({ kind, date, symbol }: Entry<'rechtsbronnen'>['data']) => [
  [kind, date && formatDate(date), symbol].filter(Boolean).join(' · '),
];
