import type { Problem } from '../problem/problem.ts';
import { nameFinder } from '../text/names.ts';
import { checkAmounts } from './check/amounts.ts';
import { checkEnglish } from './check/english.ts';
import { checkFigures } from './check/figures.ts';
import { checkLinks } from './check/links.ts';
import { checkNumbers } from './check/numbering.ts';
import { checkQuotes } from './check/quotes.ts';
import { checkReferences } from './check/references.ts';
import { checkRegisters } from './check/registers.ts';
import { checkNamedIn } from './check/section.ts';
import { checkWording } from './check/wording.ts';
import { namesOf } from './build/entries.ts';
import type { Loaded } from './build/load.ts';
import type { ReadLetter } from './places.ts';

/** What the registers say that the checks of a letter ask. */
interface Known {
  /** Ids that links may lead to. */
  kamerstuk: ReadonlySet<string>;
  rechtsbron: ReadonlySet<string>;
  /** Names of the lands of `plaatsen.yaml`. */
  countries: ReadonlySet<string>;
  /** Finds the names of these lands in a text. */
  findCountries: ReturnType<typeof nameFinder<string>>;
}

/** Every check of a letter, in the order in which an editor sees what is wrong. */
const letterChecks: readonly ((letter: ReadLetter, known: Known) => Problem[])[] = [
  checkNumbers,
  checkQuotes,
  checkFigures,
  checkWording,
  checkNamedIn,
  checkAmounts,
  checkLinks,
  checkReferences,
  checkEnglish,
];

/** Lists all that the build must not publish, each with file, line and field. */
export function checkEdition({ letters, papers, registers }: Loaded): Problem[] {
  const known = knownTo({ papers, registers });
  return [
    ...letters.flatMap((letter) => letterChecks.flatMap((check) => check(letter, known))),
    ...checkRegisters(
      registers,
      papers,
      letters.map(({ letter }) => letter),
    ),
  ];
}

/** Takes from the registers what the checks of letters ask. */
function knownTo({ papers, registers }: Pick<Loaded, 'papers' | 'registers'>): Known {
  const lands = registers.plaatsen.value.filter(({ kind }) => kind === 'land');
  return {
    kamerstuk: new Set(papers.value.papers.flatMap(({ id, alsoFiledAs }) => [id, ...alsoFiledAs])),
    rechtsbron: new Set(registers.rechtsbronnen.value.map(({ id }) => id)),
    countries: new Set(lands.map(({ name }) => name)),
    findCountries: nameFinder(
      lands.flatMap((land) => namesOf(land).map((form) => [form, land.name] as const)),
    ),
  };
}
