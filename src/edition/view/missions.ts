import { type Bounds, boundsOf } from '../../dutch/approximation.ts';
import { ui } from '../../interface/index.ts';
import type { EntryData } from '../build/entries.ts';
import {
  type LetterSummary,
  partsInOrder,
  type Passage,
  quotedIn,
  type SectionSummary,
} from '../model.ts';
import { describeStatus } from './describe.ts';
import { figureBounds } from './figures.ts';

/** Sides of a mission, in the order in which readers see them. */
export const missionSides = [
  ...(['status', 'period', 'place', 'aim', 'size', 'partners', 'contribution'] as const),
  ...(['mandate', 'deeds', 'results', 'risk', 'readiness', 'costs'] as const),
];
export type MissionSide = (typeof missionSides)[number];

/** Something that a letter says of a mission, with its words. */
export interface MissionDatum extends Bounds {
  side: MissionSide;
  /** What part of the mission it is of, or what is counted; undefined when it is the whole. */
  of: string | undefined;
  /** The value as readers see it; of long words, the quote itself. */
  value: string;
  /** Whether the value is the quote. */
  isQuote: boolean;
  from: string | undefined;
  to: string | undefined;
  unit: string | undefined;
  quote: string;
  passage: Passage;
}

/** What is said of a datum of any kind; the rest follows from where its words are. */
type Said = Pick<MissionDatum, 'side' | 'value' | 'quote'> & Partial<MissionDatum>;

/** Everything that a letter says of a mission, a side after the other. */
export function missionData(mission: EntryData<'missies'>, letter: LetterSummary): MissionDatum[] {
  const sections = partsInOrder(letter);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const here = (id: string | undefined) => byId.get(id ?? mission.home ?? '');
  const data = [
    ...fromRegister(mission).flatMap(({ section, ...said }) => placed(said, here(section))),
    ...sections.flatMap((section) =>
      fromSection(section, mission.id).flatMap((said) => placed(said, section)),
    ),
  ];
  return missionSides.flatMap((side) => data.filter((datum) => datum.side === side));
}

function placed(said: Said, section: SectionSummary | undefined): MissionDatum[] {
  const passage = section && quotedIn(section, said.quote);
  if (!passage) return [];
  const none = { of: undefined, from: undefined, to: undefined, unit: undefined };
  return [{ ...none, min: null, max: null, isQuote: false, ...said, passage }];
}

/** What the register says of it; `section` when the words are not in its home. */
function fromRegister(mission: EntryData<'missies'>): (Said & { section?: string | undefined })[] {
  return [
    ...mission.status.map(({ is, of, quote, section }) => ({
      ...{ side: 'status' as const, value: describeStatus({ is, of, quote }), quote, section },
    })),
    ...mission.periods.map(({ of, from, to, quote, section }) => ({
      ...{ side: 'period' as const, of, from, to, quote, section },
      value: ui.format.period({ from, to }) ?? '',
    })),
    ...mission.says.map(({ about, is, quote, section }) => ({
      ...{ side: about, quote, section },
      // Of a legal ground the words themselves count.
      ...(is === undefined || about === 'mandate'
        ? { of: is, value: quote, isQuote: true }
        : { value: is }),
    })),
  ];
}

const SIDES = { omvang: 'size', inzet: 'deeds', risico: 'risk' } as const;

/** What the figures and amounts of a section say of it. */
function fromSection({ facts, amounts }: SectionSummary, id: string): Said[] {
  return [
    ...facts
      .filter(({ missions, about }) => missions.includes(id) && about !== undefined)
      .map((fact) => ({
        ...{ side: SIDES[fact.about ?? 'omvang'], of: fact.label, value: fact.value },
        ...{ from: fact.date, unit: fact.unit, quote: fact.quote, ...figureBounds(fact) },
      })),
    ...amounts
      .filter(({ missions }) => missions.includes(id))
      .map((amount) => ({
        ...{ side: 'costs' as const, of: amount.purpose, value: ui.format.amount(amount) },
        ...{ from: amount.year === undefined ? undefined : `${amount.year}` },
        ...{ unit: amount.currency, quote: amount.quote },
        ...boundsOf(amount.value, amount.upTo, amount.qualifier),
      })),
  ];
}
