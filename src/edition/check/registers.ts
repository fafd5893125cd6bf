import type { Problem } from '../../problem/problem.ts';
import { checkNames, type Placed, faultsOf, type Fault, type Known } from './entries.ts';
import { registerNames } from '../build/entries.ts';
import { type Letter, partsInOrder, wordsOf } from '../model.ts';
import { nameFinder } from '../../text/names.ts';
import type { PaperRegister } from '../build/papers.ts';
import { entriesOf, type Registers } from '../build/registers.ts';

/** What the registers say of the letters and of each other. */
export function checkRegisters(
  registers: Registers,
  papers: PaperRegister,
  letters: readonly Letter[],
): Problem[] {
  const placed = registerNames.flatMap((name): Placed[] =>
    entriesOf(registers, name).map((entry, index) => ({
      ...entry,
      shown: `${name}/${entry.data.id}`,
      place: (...path) => registers[name].place([index, ...path]),
    })),
  );
  const known = knownIn(registers, papers, letters);
  return [
    ...placed.flatMap((entry) => faultsOf(entry, known).map((fault) => said(entry, fault))),
    ...checkNames(placed),
  ];
}

const said = ({ place }: Placed, { path, found, expected, remedy }: Fault): Problem => ({
  ...place(...path),
  message: `Unexpected ${found}, expected ${expected}`,
  remedy,
});

function knownIn(
  registers: Registers,
  { value: { papers } }: PaperRegister,
  letters: readonly Letter[],
): Known {
  const texts = new Map(letters.flatMap(textsOf));
  const lands = registers.plaatsen.value.filter(({ kind }) => kind === 'land');
  return {
    texts,
    papers: new Map(papers.map((paper) => [paper.id, paper])),
    countries: new Set(lands.map(({ name }) => name)),
    forms: formsIn(registers, [...texts.values()].flat()),
  };
}

/** Words of every section, by its id; of the signatures, their lines. */
const textsOf = (letter: Letter): [string, string[]][] =>
  partsInOrder(letter).map((section) => [
    section.id,
    section === letter.signatures ? signatureLines(letter) : wordsOf(section),
  ]);

const signatureLines = ({ brief }: Letter): string[] =>
  brief.signatories.map(({ office, name }) => `${office}, ${name}`);

/** Which spellings and words of the entries the letters have, in one walk through them. */
function formsIn(registers: Registers, texts: readonly string[]): Set<string> {
  const sought = registerNames
    .flatMap((name) => entriesOf(registers, name))
    .flatMap(({ data: { spellings, words } }) => [...spellings, ...words]);
  const find = nameFinder([...new Set(sought)].map((form) => [form, form] as const));
  return new Set(texts.flatMap((text) => find(text).map(({ of }) => of)));
}
