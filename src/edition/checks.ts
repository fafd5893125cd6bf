import type { Problem } from '../problem/problem.ts';
import { nameFinder } from '../text/names.ts';
import { checkAmounts } from './check/amounts.ts';
import { checkEvents } from './check/events.ts';
import { checkEnglish } from './check/english.ts';
import { checkFigures } from './check/figures.ts';
import { checkLinks } from './check/links.ts';
import { checkNumbers } from './check/numbering.ts';
import { checkQuotes } from './check/quotes.ts';
import { checkReferences } from './check/references.ts';
import { checkNamedIn } from './check/section.ts';
import { checkRemarks } from './check/remarks.ts';
import { checkWording } from './check/wording.ts';
import { namesOf } from './build/entries.ts';
import { type Known, knownIn } from './build/known.ts';
import type { ReadLetter } from './places.ts';

/** What the registers say that the checks of a letter ask. */
interface Rules {
  /** Ids that links may lead to. */
  kamerstuk: ReadonlySet<string>;
  rechtsbron: ReadonlySet<string>;
  /** Names of the lands of `plaatsen.yaml`. */
  countries: ReadonlySet<string>;
  /** Finds the names of these lands in a text. */
  findCountries: ReturnType<typeof nameFinder<string>>;
  /** Ids of the missions that the letter names. */
  missions: ReadonlySet<string>;
}

/** Every check of a letter, in the order in which an editor sees what is wrong. */
const checks: readonly ((letter: ReadLetter, rules: Rules) => Problem[])[] = [
  checkNumbers,
  checkQuotes,
  checkFigures,
  checkEvents,
  checkWording,
  checkRemarks,
  checkNamedIn,
  checkAmounts,
  checkLinks,
  checkReferences,
  checkEnglish,
];

/** Lists all in a letter that the build must not publish, each with file, line and field. */
export function checkLetter(letter: ReadLetter, known: Known): Problem[] {
  const rules = rulesOf(known);
  return checks.flatMap((check) => check(letter, rules));
}

/** Takes from the registers what the checks of a letter ask. */
function rulesOf(known: Known): Rules {
  const lands = knownIn(known, 'plaatsen').filter(({ kind }) => kind === 'land');
  return {
    kamerstuk: new Set(known.papers),
    rechtsbron: new Set(knownIn(known, 'rechtsbronnen').map(({ id }) => id)),
    missions: new Set(knownIn(known, 'missies').map(({ id }) => id)),
    countries: new Set(lands.map(({ name }) => name)),
    findCountries: nameFinder(
      lands.flatMap((land) => namesOf(land).map((form) => [form, land.name] as const)),
    ),
  };
}
