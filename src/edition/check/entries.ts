import { fitsDates } from '../../dutch/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Paper } from '../../schemas/register/kamerstukken.ts';
import { type EntryData, formsOf, type Registered, registerNames } from '../build/entries.ts';
import { quotedIn, type SectionSummary } from '../model.ts';
import type { PaperRegister } from '../build/papers.ts';
import { entriesOf, type Registers } from '../build/registers.ts';

/** What entries may refer to. */
interface Known {
  /** Every section, by its id. */
  sections: ReadonlyMap<string, Pick<SectionSummary, 'quoted'>>;
  /** Quotes that some section has. */
  quotes: ReadonlySet<string>;
  /** Papers, by id. */
  papers: ReadonlyMap<string, Paper>;
  /** Names of places that are countries. */
  countries: ReadonlySet<string>;
  /** Spellings and words of entries that the letters have. */
  forms: ReadonlySet<string>;
}

/** An invalid field of an entry, and the value expected. */
interface Fault {
  path: PropertyKey[];
  found: string;
  expected: string;
  remedy: string;
}

/** All that an entry says of the letters and of other registers, and that does not hold. */
function faultsOf(entry: Registered, known: Known): Fault[] {
  const { home, spellings, words } = entry.data;
  return [
    ...unless(home === undefined || known.sections.has(home), 'home', home),
    ...absent('spellings', spellings, known),
    ...absent('words', words, known),
    ...ownFaults(entry, known),
  ];
}

/** What only the entries of one register say. */
function ownFaults({ register, data }: Registered, known: Known): Fault[] {
  switch (register) {
    case 'missies':
      return missionFaults(data, known);
    case 'begrippen':
      return quoteFaults(data.meaning, ['meaning'], known);
    case 'personen':
      return quoteFaults(data.role?.quote, ['role', 'quote'], known, data.home);
    case 'plaatsen': {
      const { country } = data;
      return unless(country === undefined || known.countries.has(country), 'country', country);
    }
    case 'rechtsbronnen':
      return paperFaults(data, known);
    case 'organisaties':
      return [];
  }
}

const EXPECTED = {
  home: ["a section of a letter's outline", 'Write <letter>/<collection>/<slug> of brief.yaml.'],
  section: ["a section of a letter's outline", 'Write <letter>/<collection>/<slug> of brief.yaml.'],
  spellings: [
    'words that a letter has',
    'Copy them from the letter; what readers type is an alias.',
  ],
  words: ['words that a letter has', 'Copy them from the letter; what readers type is an alias.'],
  kamerstuk: ['a paper of kamerstukken.yaml', 'Add the paper there, or correct the id.'],
  country: ['the name of a land of plaatsen.yaml', 'Add the land there, or correct the name.'],
} as const;

function unless(holds: boolean, field: keyof typeof EXPECTED, found = '', path?: PropertyKey[]) {
  const [expected, remedy] = EXPECTED[field];
  return holds ? [] : [{ path: path ?? [field], found: `"${found}"`, expected, remedy }];
}

const absent = (field: 'spellings' | 'words', forms: readonly string[], { forms: has }: Known) =>
  forms.flatMap((form) => unless(has.has(form), field, form));

/** A source that is a paper is what the register of papers says that it is. */
function paperFaults(
  { kamerstuk, kind, date }: EntryData<'rechtsbronnen'>,
  { papers }: Known,
): Fault[] {
  if (kamerstuk === undefined) return [];
  const paper = papers.get(kamerstuk);
  if (paper === undefined) return unless(false, 'kamerstuk', kamerstuk);
  const fields = { kind: [kind, paper.kind], date: [date, paper.date] } as const;
  return Object.entries(fields).flatMap(([field, [found, expected]]): Fault[] => {
    if (found === expected) return [];
    const remedy = `${kamerstuk} of kamerstukken.yaml says so: correct one of the two.`;
    const said = (value = 'absence') => (value === 'absence' ? value : `"${value}"`);
    return [{ path: [field], found: said(found), expected: said(expected), remedy }];
  });
}

/** Status and periods of a mission stand in the words that they quote. */
function missionFaults(
  { home, status, periods, says, wholeHome }: EntryData<'missies'>,
  known: Known,
): Fault[] {
  const quoting = [
    ...status.map((one, index) => ({ path: ['status', index], ...one })),
    ...periods.map((period, index) => ({ path: ['periods', index], ...period })),
    ...says.map((one, index) => ({ path: ['says', index], ...one })),
  ];
  const homeless = wholeHome && home === undefined;
  const remedy = 'Name the section that treats the mission, or take wholeHome out.';
  return [
    ...quoting.flatMap(({ path, section, quote }) => [
      ...unless(section === undefined || known.sections.has(section), 'section', section, [
        ...path,
        'section',
      ]),
      ...quoteFaults(quote, [...path, 'quote'], known, section ?? home),
    ]),
    ...periods.flatMap(datesOf),
    ...(homeless
      ? [{ path: ['wholeHome'], found: 'wholeHome without a home', expected: 'a home', remedy }]
      : []),
  ];
}

const datesOf = ({ from, to, quote }: EntryData<'missies'>['periods'][number], index: number) =>
  Object.entries({ from, to }).flatMap(([end, written]): Fault[] =>
    written === undefined || fitsDates(written, quote)
      ? []
      : [
          {
            ...{ path: ['periods', index, end], found: written },
            expected: `the date of the quote "${quote}"`,
            remedy: 'Correct the date, or quote the words that it follows from.',
          },
        ],
  );

/** Words that an entry quotes stand in one text: of the section, or without one of any. */
function quoteFaults(
  quote: string | undefined,
  path: PropertyKey[],
  { sections, quotes }: Known,
  section?: string,
): Fault[] {
  if (quote === undefined) return [];
  const place = section === undefined ? undefined : sections.get(section);
  const has =
    section === undefined
      ? quotes.has(quote)
      : place !== undefined && quotedIn(place, quote) !== undefined;
  if (has) return [];
  const expected = section === undefined ? 'words of a letter' : `words of ${section}`;
  const remedy = 'Copy the words from the text, from one paragraph.';
  return [{ path, found: `quote "${quote}"`, expected, remedy }];
}

/** An entry, how messages call it, and where its fields stand. */
export type Placed = Registered & {
  /** `organisaties/unitad` */
  shown: string;
  place: (...path: PropertyKey[]) => Pick<Problem, 'file' | 'line' | 'field'>;
};

/**
 * A form of a name is of one thing. In one register it stands in one entry; entries of two
 * registers that share one have all of them in common, so that both find the same passages.
 */
export function checkNames(entries: readonly Placed[]): Problem[] {
  const owners = new Map<string, Placed>();
  const clashes = entries.flatMap((entry) => {
    const { names } = formsOf(entry.data);
    const others = new Set(names.flatMap((name) => owners.get(name) ?? []));
    for (const name of names) if (!owners.has(name)) owners.set(name, entry);
    return [...others].flatMap((other) => clash(entry, other));
  });
  return [...clashes, ...entries.flatMap((entry) => takenAliases(entry, owners))];
}

/** An alias is no name of another thing: search would find two things by it. */
const takenAliases = (entry: Placed, owners: ReadonlyMap<string, Placed>): Problem[] =>
  entry.data.aliases.flatMap((alias, index): Problem[] => {
    const owner = owners.get(alias);
    if (owner === undefined || isSameThing(entry, owner)) return [];
    const message = `Unexpected alias "${alias}", expected words that name nothing else; ${owner.shown} has it as a name`;
    return [{ ...entry.place('aliases', index), message, remedy: 'Take the alias out.' }];
  });

/** Whether two entries share a name, so that they are one thing. */
const isSameThing = (a: Placed, b: Placed): boolean => {
  const names = new Set(formsOf(a.data).names);
  return formsOf(b.data).names.some((name) => names.has(name));
};

function clash(entry: Placed, other: Placed): Problem[] {
  const [names, those] = [formsOf(entry.data).names, formsOf(other.data).names];
  const shared = names.filter((name) => those.includes(name));
  if (entry.register === other.register) {
    const message = `Unexpected "${shared[0] ?? ''}", expected it in one entry; ${other.shown} has it`;
    const remedy = 'Take it out of one of the two: longer names are told apart by themselves.';
    return [{ ...entry.place('id'), message, remedy }];
  }
  const missing = those.filter((name) => !names.includes(name));
  const extra = names.filter((name) => !those.includes(name));
  if (missing.length + extra.length === 0) return [];
  const message = `Unexpected names ${list(names)}, expected those of ${other.shown}: ${list(those)}`;
  const remedy = `Both name one thing ("${shared[0] ?? ''}"): give them the same name, abbreviation and spellings.`;
  return [{ ...entry.place('id'), message, remedy }];
}

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** What the letters have that registers may refer to. */
type Having = Pick<Known, 'sections' | 'forms'>;

/** What the registers say of the letters and of each other. */
export function checkRegisters(
  registers: Registers,
  { value: { papers } }: PaperRegister,
  letters: Having,
): Problem[] {
  const placed = registerNames.flatMap((name): Placed[] =>
    entriesOf(registers, name).map((entry, index) => ({
      ...entry,
      shown: `${name}/${entry.data.id}`,
      place: (...path) => registers[name].place([index, ...path]),
    })),
  );
  const lands = registers.plaatsen.value.filter(({ kind }) => kind === 'land');
  const known: Known = {
    ...letters,
    papers: new Map(papers.map((paper) => [paper.id, paper])),
    countries: new Set(lands.map(({ name }) => name)),
    quotes: new Set([...letters.sections.values()].flatMap(({ quoted }) => Object.keys(quoted))),
  };
  return [
    // A draft wrote the others: they go with its letter, or wait for an editor.
    ...placed
      .filter(({ data }) => !data.undescribed)
      .flatMap((entry) => faultsOf(entry, known).map((fault) => said(entry, fault))),
    ...checkNames(placed),
  ];
}

const said = ({ place }: Placed, { path, found, expected, remedy }: Fault): Problem => ({
  ...place(...path),
  message: `Unexpected ${found}, expected ${expected}`,
  remedy,
});
