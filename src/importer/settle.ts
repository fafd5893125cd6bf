import type { LocatedBrief } from '../content-files/brief.ts';
import { ContentError, type Problem } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import { type Doubt, isDoubt, type Settling } from './doubt.ts';

/** What was made of a letter, and the doubts in it, each read as its first choice. */
export interface Settled<T> {
  made: T;
  doubts: Doubt[];
}

/** Rounds after which what is left in doubt cannot be settled: each answers what the one before laid open. */
const MOST_ROUNDS = 12;

/**
 * Makes something of a letter though it has doubts: each is settled by its likeliest reading, as
 * `brief.yaml` would settle it, and making starts again. `known` are doubts that were met before.
 * @throws ContentError that lists what no reading settles.
 */
export function settleDoubts<T>(
  located: LocatedBrief,
  make: (brief: LocatedBrief) => T,
  known: readonly Doubt[] = [],
): Settled<T> {
  const doubts: Doubt[] = [...known];
  let brief: LocatedBrief = { ...located, value: settle(located.value, known) };
  for (let round = 0; ; round += 1) {
    try {
      return { made: make(brief), doubts: doubts.sort(byLine) };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      const found = newDoubts(error.problems, doubts);
      if (found.length === 0 || round === MOST_ROUNDS) throw withoutChoices(error);
      doubts.push(...found);
      brief = { ...brief, value: settle(brief.value, found) };
    }
  }
}

const byLine = (a: Doubt, b: Doubt): number => (a.line ?? 0) - (b.line ?? 0);

/** Doubts that were not met before: one that comes back was not settled. */
function newDoubts(problems: readonly Problem[], known: readonly Doubt[]): Doubt[] {
  const seen = new Set(known.map(keyOf));
  return problems.filter(isDoubt).filter((doubt) => {
    const isNew = !seen.has(keyOf(doubt));
    seen.add(keyOf(doubt));
    return isNew;
  });
}

const keyOf = ({ line, message }: Problem): string => `${line} ${message}`;

const withoutChoices = ({ problems }: ContentError): ContentError => new ContentError(problems);

/** Adds to a brief what the first choices of doubts say. */
function settle(brief: Brief, doubts: readonly Doubt[]): Brief {
  return doubts.reduce((settled, { choices: [first] }) => addTo(settled, first.settles), brief);
}

/** Adds the items of lists, each once; other fields are set. */
function addTo(brief: Brief, settling: Settling): Brief {
  const added = Object.entries(settling).map(([field, value]) => {
    const standing: unknown = brief[field as keyof Settling];
    if (!Array.isArray(value) || !Array.isArray(standing)) return [field, value];
    const texts = new Set(standing.map((item) => JSON.stringify(item)));
    const others = value.filter((item) => !texts.has(JSON.stringify(item)));
    return [field, [...(standing as unknown[]), ...(others as unknown[])]];
  });
  return { ...brief, ...Object.fromEntries(added) };
}
