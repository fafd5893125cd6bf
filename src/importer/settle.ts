import type { LocatedBrief } from '../content-files/brief.ts';
import { ContentError, type Problem } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import { type Choice, type Doubt, isDoubt, type Settling } from './doubt.ts';

/** What was made of a letter, and the doubts in it, each read as its first choice. */
export interface Settled<T> {
  made: T;
  doubts: Doubt[];
  /** The brief without what the letter does not bear out; choices of doubts are not in it. */
  brief: Brief;
}

/** Rounds after which what is left in doubt cannot be settled: each answers what the one before laid open. */
const MOST_ROUNDS = 24;

/** A brief as it was proposed, and the doubts met so far. */
type Proposed = Omit<Settled<unknown>, 'made'>;

/**
 * Makes something of a letter though it has doubts: each is settled by its likeliest reading, as
 * `brief.yaml` would settle it, and making starts again. A reading that does not hold gives way to
 * the next; what the brief says and the letter does not bear out is left out of it, as a doubt.
 * `known` are doubts that were met before.
 * @throws ContentError that lists what no reading settles.
 */
export function settleDoubts<T>(
  located: LocatedBrief,
  make: (brief: LocatedBrief) => T,
  known: readonly Doubt[] = [],
): Settled<T> {
  let so: Proposed = { brief: located.value, doubts: [...known] };
  for (let round = 0; ; round += 1) {
    try {
      const made = make({ ...located, value: settle(so.brief, so.doubts) });
      return { made, brief: so.brief, doubts: so.doubts.toSorted(byLine) };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      const next = nextTry(so, error.problems);
      if (next === undefined || round === MOST_ROUNDS) throw withoutChoices(error);
      so = next;
    }
  }
}

/** What to try after problems: new doubts settled, else other readings; undefined when there are none. */
function nextTry(so: Proposed, problems: readonly Problem[]): Proposed | undefined {
  const found = newDoubts(problems, so.doubts);
  // What is of the page comes first, then what is a footnote: what else is doubted may follow from it.
  const paged = found.filter(({ first }) => first);
  const noted = found.filter(({ choices: [first] }) => first.settles.footnotes);
  const [next = found] = [paged, noted].filter(({ length }) => length > 0);
  if (next.length > 0) return { ...so, doubts: [...so.doubts, ...next] };
  const settled = settle(so.brief, so.doubts);
  const wrong = problems.flatMap((problem) => itemAt(settled, problem));
  if (wrong.length > 0) return wrong.reduce(giveWay, so);
  return withNextReading(so, problems) ?? withoutSignatures(so, problems);
}

/** Takes the next reading of a doubt that comes back: the one before did not settle it. */
function withNextReading(so: Proposed, problems: readonly Problem[]): Proposed | undefined {
  const back = new Set(problems.filter(isDoubt).map(keyOf));
  const at = so.doubts.findIndex(
    ({ choices: [first, next], ...doubt }) =>
      next !== undefined && Object.keys(first.settles).length > 0 && back.has(keyOf(doubt)),
  );
  const doubt = so.doubts[at];
  return doubt && { ...so, doubts: so.doubts.with(at, withNextChoice(doubt)) };
}

/** What no reading settled may be right once the signatures are text, in their place. */
function withoutSignatures(so: Proposed, [problem]: readonly Problem[]): Proposed | undefined {
  if (problem === undefined || so.brief.signatories.length === 0) return undefined;
  const { file, line, message, remedy } = problem;
  const withdrawn: Doubt = { ...{ file, line, message, remedy }, choices: [AS_TEXT] };
  return { brief: { ...so.brief, signatories: [] }, doubts: [...so.doubts, withdrawn] };
}

const AS_TEXT: Choice = { as: 'text, and the signatures too', settles: {} };

/** An item of a list of the brief that does not hold. */
interface Wrong {
  problem: Problem;
  list: keyof Settling | 'head';
  item: unknown;
}

function itemAt(brief: Brief, problem: Problem): Wrong[] {
  const [, list = '', index = ''] = /^(\w+)\[(\d+)\]/u.exec(problem.field ?? '') ?? [];
  const items: unknown = brief[list as keyof Brief];
  if (!Array.isArray(items) || Number(index) >= items.length) return [];
  return [{ problem, list: list as Wrong['list'], item: items[Number(index)] }];
}

/** Takes the next reading of the doubt that put an item into a brief; else takes the item out. */
function giveWay(so: Proposed, { problem, list, item }: Wrong): Proposed {
  const has = (items: unknown) => Array.isArray(items) && items.some((one) => isSame(one, item));
  const at = so.doubts.findIndex(
    ({ choices: [first] }) => list !== 'head' && has(first.settles[list]),
  );
  const doubt = so.doubts[at];
  if (doubt) return { ...so, doubts: so.doubts.with(at, withNextChoice(doubt)) };
  const kept = list === 'head' ? headUpTo(so.brief, item) : withoutItem(so.brief[list], item);
  const { file, line, message, remedy } = problem;
  const withdrawn: Doubt = { ...{ file, line, message, remedy }, choices: [LEFT_OUT] };
  return { brief: { ...so.brief, [list]: kept }, doubts: [...so.doubts, withdrawn] };
}

/** The parts of a head stand in a row: none goes without those after it. */
const headUpTo = ({ head }: Brief, part: unknown): string[] =>
  head.slice(
    0,
    Math.max(
      0,
      head.findIndex((one) => one === part),
    ),
  );

const withoutItem = (items: unknown, item: unknown): unknown[] =>
  Array.isArray(items) ? items.filter((one) => !isSame(one, item)) : [];

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a doubt comes to whose readings all failed, or a proposal that the letter does not bear out. */
const LEFT_OUT: Choice = { as: 'what the other lines of brief.yaml make of it', settles: {} };

const withNextChoice = ({ choices: [, next = LEFT_OUT, ...others], ...doubt }: Doubt): Doubt => ({
  ...doubt,
  choices: [next, ...others],
});

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
