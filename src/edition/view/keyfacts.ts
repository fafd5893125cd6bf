import { ui } from '../../interface/index.ts';
import type { Amount } from '../../schemas/letter/amount.ts';
import type { Fact } from '../../schemas/letter/fact.ts';
import type { Highlight } from '../../schemas/letter/highlight.ts';
import type { Period } from '../../schemas/register/missies.ts';
import { describePeriod, describeStatus } from './describe.ts';
import { type LetterSummary, quotedIn, type SectionSummary } from '../model.ts';
import type { Entry } from '../build/registers.ts';

/** A line of the box with what a section says in short. */
export interface KeyFact {
  label: string;
  value: string;
  /** Address of the words that it rests on. */
  href?: string | undefined;
  /** The number that the value is, for machines; undefined of a range and of what is no number. */
  number?: number | undefined;
  /** The date that the label is (EDTF). */
  date?: string | undefined;
  /** The names of which the value is a list, in order. */
  names?: readonly string[];
}

/** Sections of the edition, for words that stand in another. */
type Sections = ReadonlyMap<string, SectionSummary>;

/** What is said of a section in short, in the order in which readers see it. */
export function keyFacts(
  section: SectionSummary,
  missions: readonly Entry<'missies'>[],
  sections: Sections,
): KeyFact[] {
  const { kind, partners, actors, channels } = section.fields;
  const quoted = (quote: string) => hrefOf(section, quote);
  const here = section.collection === 'missies' ? missions : [];
  return [
    ...line(
      ui.letter.kindLabel,
      kind === 'overzicht' ? undefined : kind && ui.format.capital(kind),
    ),
    ...here
      .filter(({ home }) => home === section.id)
      .flatMap((mission) => stateOf(mission, sections)),
    ...namesLine(ui.letter.countriesLabel, section.countries),
    ...namesLine(ui.letter.partiesLabel, [...(actors ?? []), ...(partners ?? [])]),
    ...namesLine(ui.letter.channelsLabel, channels ?? []),
    ...section.facts.filter(({ minor }) => !minor).map((fact) => factLine(section, fact)),
    ...section.amounts.map((amount) => amountFact(section, amount)),
    ...section.events.map((event) => ({
      label: ui.format.capital(ui.format.eventDate(event)),
      ...{ value: event.what, date: event.until === undefined ? event.date : undefined },
      href: quoted(event.quote),
    })),
  ];
}

/** How a mission stands and since when, in one line under its name. */
function stateOf({ data, home }: Entry<'missies'>, sections: Sections): KeyFact[] {
  const value = [...data.status.map(describeStatus), ...data.periods.map(describePeriod)].join(
    '; ',
  );
  if (value === '') return [];
  return [
    { label: ui.format.capital(data.name), value, href: placeOf(data.status[0], home, sections) },
  ];
}

function placeOf(
  words: Pick<Period, 'section' | 'quote'> | undefined,
  home: string | undefined,
  sections: Sections,
): string | undefined {
  if (words === undefined) return undefined;
  const { section, quote } = words;
  const place = sections.get(section ?? home ?? '');
  return place && hrefOf(place, quote);
}

const hrefOf = (section: SectionSummary, quote: string): string | undefined =>
  quotedIn(section, quote)?.href;

const line = (label: string, value: string | undefined): KeyFact[] =>
  value ? [{ label, value }] : [];

const namesLine = (label: string, names: readonly string[]): KeyFact[] =>
  names.length === 0 ? [] : [{ label, value: names.join(', '), names }];

/** Figures that editors set on the front page, each with the address of its words. */
export interface Highlights {
  /** Those that readers see first. */
  first: KeyFact[];
  others: KeyFact[];
}

/** The figures of a letter on the front page, in the order of the text. */
export function highlights({ sections }: LetterSummary): Highlights {
  const chosen = (place: Highlight) => sections.flatMap((section) => figuresAt(section, place));
  return { first: chosen('voorop'), others: chosen(true) };
}

/** The facts of a section at a place of the front page, then its amounts. */
function figuresAt(section: SectionSummary, place: Highlight): KeyFact[] {
  const isChosen = ({ highlight }: { highlight: Highlight }) => highlight === place;
  return [
    ...section.facts.filter(isChosen).map((fact) => factLine(section, fact)),
    ...section.amounts.filter(isChosen).map((amount) => amountFact(section, amount)),
  ];
}

/** An amount as a line of a list: what it is for, and how much. */
const amountFact = (section: SectionSummary, amount: Amount): KeyFact => ({
  label: ui.amounts.purposeInYear(amount),
  value: ui.format.amount(amount),
  ...{ href: hrefOf(section, amount.quote), number: exact(amount.value, amount.upTo) },
});

/** A fact as a line of a list. */
const factLine = (
  section: SectionSummary,
  { label, value, quote, count, upTo }: Fact,
): KeyFact => ({
  ...{ label, value, href: hrefOf(section, quote), number: exact(count, upTo) },
});

/** A number that is no range. */
const exact = (number: number | undefined, upTo: number | undefined): number | undefined =>
  upTo === undefined ? number : undefined;
