import { ui } from '../../interface/index.ts';
import { type Edition, perEdition } from '../build/edition.ts';
import type { Entry } from '../build/registers.ts';
import type { LetterSummary } from '../model.ts';
import { entryTitle } from './describe.ts';
import { type MissionDatum, type MissionSide, missionData, missionSides } from './missions.ts';
import { type Bar, barsOf, type Scale, timeScale } from './time-bars.ts';

/** A mission as a line of the table that compares them, and as bars above it. */
export interface ComparedMission {
  href: string;
  title: string;
  kind: string;
  /** What the letters say of each side that the table shows. */
  sides: Record<ComparedSide, MissionDatum[]>;
  bars: Bar[];
  /** Ids of the letters that deal with it. */
  letters: string[];
  /** Place of its state among the states, for sorting. */
  rank: number;
}

/** The sides that the table compares, in order. */
export const comparedSides = ['status', 'period', 'place', 'size', 'deeds', 'costs'] as const;
type ComparedSide = (typeof comparedSides)[number];

/** Everything that the letters say of each mission, by its id. */
export const missionDataOf = perEdition(({ letters, registers }) => {
  const byId = new Map(letters.map((letter) => [letter.id, letter]));
  return new Map(
    registers.missies.map((entry) => [
      entry.data.id,
      lettersOn(entry, byId).flatMap((letter) => missionData(entry.data, letter)),
    ]),
  );
});

/** The letters that name a mission, or have its home, in order. */
function lettersOn(
  { passages, home }: Entry<'missies'>,
  letters: ReadonlyMap<string, LetterSummary>,
): LetterSummary[] {
  const ids = new Set([...passages.map(({ letter }) => letter), home?.split('/')[0] ?? '']);
  return [...ids].flatMap((id) => letters.get(id) ?? []);
}

/** What one side of a mission is, in what the letters say of it. */
export interface SideGroup {
  side: MissionSide;
  data: MissionDatum[];
}

/** The sides of a mission that letters say something of, in order. */
export const sidesOf = (data: readonly MissionDatum[]): SideGroup[] =>
  missionSides
    .map((side) => ({ side, data: data.filter((datum) => datum.side === side) }))
    .filter((group) => group.data.length > 0);

const RANKS = ['lopend', 'in voorbereiding', 'beëindigd'] as const;

/** The missions compared: running before ended; and the years that the bars are drawn on. */
export function compareMissions(edition: Edition): { missions: ComparedMission[]; scale: Scale } {
  const all = missionDataOf(edition);
  const scale = timeScale([...all.values()].flat(), edition.letters);
  const missions = edition.registers.missies
    .map((entry) => compared(entry, all.get(entry.data.id) ?? [], scale))
    .sort((a, b) => a.rank - b.rank || a.title.localeCompare(b.title, ui.site.language));
  return { missions, scale };
}

function compared(
  entry: Entry<'missies'>,
  data: readonly MissionDatum[],
  scale: Scale,
): ComparedMission {
  const states = entry.data.status.map(({ is }) => RANKS.indexOf(is));
  const of = (side: ComparedSide) => data.filter((datum) => datum.side === side);
  return {
    href: entry.href,
    title: entryTitle(entry),
    kind: ui.format.capital(entry.data.kind),
    sides: Object.fromEntries(comparedSides.map((side) => [side, of(side)])) as Record<
      ComparedSide,
      MissionDatum[]
    >,
    bars: barsOf(of('period'), scale),
    letters: [...new Set(entry.passages.map(({ letter }) => letter))],
    rank: Math.min(RANKS.length, ...states),
  };
}
