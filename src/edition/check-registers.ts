import type { Problem } from '../schemas/problem.ts';
import { type EntryData, registerNames, type RegisterName } from './entries.ts';
import type { Section } from './model.ts';
import { findName } from './passages.ts';
import type { PaperRegister } from './papers.ts';
import type { Registers } from './registers.ts';

/** What entries may refer to. */
interface Known {
  /** Ids of sections. */
  homes: ReadonlySet<string>;
  /** Ids of papers. */
  papers: ReadonlySet<string>;
  /** Names of places that are countries. */
  countries: ReadonlySet<string>;
  /** Whether a letter has a name. */
  occurs: (name: string) => boolean;
}

/** A field of an entry that does not hold, and what it must be. */
interface Fault {
  field: string;
  found: string;
  expected: string;
  remedy: string;
}

/** What the registers say of the letters and of each other: homes, spellings, papers, countries. */
export function checkRegisters(
  registers: Registers,
  { value: { papers } }: PaperRegister,
  sections: readonly Section[],
): Problem[] {
  const lands = registers.plaatsen.value.filter(({ kind }) => kind === 'land');
  const known: Known = {
    homes: new Set(sections.map(({ id }) => id)),
    papers: new Set(papers.map(({ id }) => id)),
    countries: new Set(lands.map(({ name }) => name)),
    occurs: finder(sections),
  };
  return registerNames.flatMap((name) => checkRegister(registers, name, known));
}

function checkRegister(registers: Registers, name: RegisterName, known: Known): Problem[] {
  const { value, place } = registers[name];
  return value.flatMap((entry, index) =>
    faultsOf(entry, known).map(({ field, found, expected, remedy }) => ({
      ...place([index, field]),
      message: `Unexpected "${found}", expected ${expected}`,
      remedy,
    })),
  );
}

function finder(sections: readonly Section[]): Known['occurs'] {
  const texts = sections.flatMap(({ title, paragraphs }) => [
    title,
    ...paragraphs.map(({ text }) => text),
  ]);
  return (name) => texts.some((text) => findName(text, [name]));
}

function faultsOf(entry: EntryData, { homes, papers, countries, occurs }: Known): Fault[] {
  const { home, spellings } = entry;
  const kamerstuk = 'kamerstuk' in entry ? entry.kamerstuk : undefined;
  const country = 'country' in entry ? entry.country : undefined;
  return [
    ...(home === undefined || homes.has(home) ? [] : [fault('home', home)]),
    ...spellings.filter((one) => !occurs(one)).map((one) => fault('spellings', one)),
    ...(kamerstuk === undefined || papers.has(kamerstuk) ? [] : [fault('kamerstuk', kamerstuk)]),
    ...(country === undefined || countries.has(country) ? [] : [fault('country', country)]),
  ];
}

const EXPECTED = {
  home: ["a section of a letter's outline", 'Write <letter>/<collection>/<slug> of brief.yaml.'],
  spellings: [
    'words that a letter has',
    'Copy them from the letter; what readers type is an alias.',
  ],
  kamerstuk: ['a paper of kamerstukken.yaml', 'Add the paper there, or correct the id.'],
  country: ['the name of a land of plaatsen.yaml', 'Add the land there, or correct the name.'],
} as const;

function fault(field: keyof typeof EXPECTED, found: string): Fault {
  const [expected, remedy] = EXPECTED[field];
  return { field, found, expected, remedy };
}
