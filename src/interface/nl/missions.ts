import { listedOr } from '../../dutch/count.ts';
import type { MissionSide } from '../../edition/view/missions.ts';
import type { Status } from '../../schemas/register/missies.ts';

/** The pages of missions and operations. */

/** Name of a mission with its kind, where a section bears the same name. */
export const toldApart = (name: string, kind: string): string => `${name} (${kind})`;

/** How a mission stood. */
export const statuses: Readonly<Record<Status['is'], string>> = {
  lopend: 'lopend',
  beëindigd: 'beëindigd',
  'in voorbereiding': 'in voorbereiding',
};

/** The page of a mission in search engines. */
export const description = (name: string, kind: string): string =>
  `${name}: ${kind}, met de alinea’s erover.`;

/** When a mission ran, where its period has no name. */
export const periodLabel = 'Periode';

/** Heading of the passages. */
export const passages = 'Passages';

const named = (words: readonly string[]): string => {
  const other = words.length > 0 ? `, ook als ${listedOr(words.map((word) => `“${word}”`))}` : '';
  return `waarin de missie wordt genoemd${other}.`;
};

/** Which paragraphs are listed, and by which other words they name the mission. */
export const everyNaming = (words: readonly string[]): string => `Alle alinea’s ${named(words)}`;

/** The same, of a mission that has a section to itself. */
export const everyOfSection = <T>(section: T, words: readonly string[]) =>
  [
    'Het onderdeel “',
    section,
    `” gaat alleen over deze missie. Hieronder staan alle alinea’s ervan, en alle andere ${named(words)}`,
  ] as const;

/** Sides of a mission. */
export const sides: Readonly<Record<MissionSide, string>> = {
  status: 'status',
  period: 'periode',
  place: 'plaats',
  aim: 'doel',
  size: 'omvang',
  partners: 'samen met',
  contribution: 'bijdrage',
  mandate: 'rechtsgrond',
  deeds: 'inzet',
  results: 'resultaat',
  risk: 'risico',
  readiness: 'gevolgen voor de krijgsmacht',
  costs: 'kosten',
};

/** Before what is counted or paid: `F-16’s:`. */
export const before = (of: string): string => `${of}:`;

/** Caption of the bars: until when they run. */
export const barsCaption = (today: string): string =>
  `Perioden in de brief, tot ${today} (stippellijn). Loopt een balk tot die lijn, dan duurde de ` +
  'inzet toen nog voort; bij een open balk noemt de brief geen begin.';

/** What a line of bars shows, for who does not see it. */
export const barsLabel = (mission: string, periods: readonly string[]): string =>
  `${mission}: ${periods.join('; ')}`;

/** A bar in words. */
export const barText = (of: string | undefined, period: string): string =>
  of === undefined ? period : `${of}: ${period}`;

/** Caption of the table that compares missions. */
export const tableCaption = 'Missies vergeleken: lopend, in voorbereiding, beëindigd';

/** Heading of the names. */
export const missionHead = 'Missie';

/** Heading of the papers that passages on a mission cite. */
export const papers = 'Kamerstukken bij deze missie';

/** Heading of what each letter says of a mission in figures. */
export const lettersTitle = 'Van brief tot brief';

/** Caption of that table. */
export const lettersCaption =
  'Wat elke brief zegt, de oudste eerst; elk gegeven is een link naar de zin.';

/** Name of the button that sorts by a column. */
export const sortBy = (column: string): string => `Sorteer op ${column}`;
