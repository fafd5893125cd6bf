import type { Problem } from '../schemas/problem.ts';
import { registerNames } from './entries.ts';
import type { Section } from './model.ts';
import { findName } from './passages.ts';
import type { PaperRegister } from './papers.ts';
import type { Registers } from './registers.ts';

/** What the registers say of the letters, held against the letters: homes, spellings, papers. */
export function checkRegisters(
  registers: Registers,
  { value: { papers } }: PaperRegister,
  sections: readonly Section[],
): Problem[] {
  const homes = new Set(sections.map(({ id }) => id));
  const ids = new Set(papers.map(({ id }) => id));
  const texts = sections.flatMap(({ title, paragraphs }) => [
    title,
    ...paragraphs.map(({ text }) => text),
  ]);
  const occurs = (name: string) => texts.some((text) => findName(text, [name]));
  return registerNames.flatMap((name) => {
    const { value, place } = registers[name];
    const problem = (index: number, field: string, found: string, expected: string): Problem => ({
      ...place([index, field]),
      message: `Unexpected "${found}", expected ${expected}`,
    });
    return value.flatMap((entry, index) => [
      ...(entry.home === undefined || homes.has(entry.home)
        ? []
        : [problem(index, 'home', entry.home, "a section of a letter's outline")]),
      ...entry.spellings
        .filter((spelling) => !occurs(spelling))
        .map((spelling) => problem(index, 'spellings', spelling, 'words that a letter has')),
      ...('kamerstuk' in entry && entry.kamerstuk !== undefined && !ids.has(entry.kamerstuk)
        ? [problem(index, 'kamerstuk', entry.kamerstuk, 'a paper of kamerstukken.yaml')]
        : []),
    ]);
  });
}
