import type { Problem } from '../../problem/problem.ts';
import { checkNames, type Placed, faultsOf, type Fault, type Known } from './entries.ts';
import { registerNames } from '../build/entries.ts';
import type { PaperRegister } from '../build/papers.ts';
import { entriesOf, type Registers } from '../build/registers.ts';

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
