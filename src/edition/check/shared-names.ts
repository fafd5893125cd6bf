import type { Problem } from '../../problem/problem.ts';
import { formsOf, type Registered } from '../build/entries.ts';

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
  return entries.flatMap((entry) => {
    const { names } = formsOf(entry.data);
    const others = new Set(names.flatMap((name) => owners.get(name) ?? []));
    for (const name of names) if (!owners.has(name)) owners.set(name, entry);
    return [...others].flatMap((other) => clash(entry, other));
  });
}

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
