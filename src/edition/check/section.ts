import type { Problem } from '../../problem/problem.ts';
import { partsInOrder, type Section, wordsOf } from '../model.ts';
import { fieldAt, type LetterPlaces, type ReadLetter } from '../places.ts';
import type { NameFinder } from '../../text/names.ts';
import { occursIn } from '../../text/quotes.ts';

/** What sections may say, beyond what they quote. */
interface SectionRules {
  /** Names of the lands of `plaatsen.yaml`. */
  countries: ReadonlySet<string>;
  /** Finds the names of these lands in a text. */
  findCountries: NameFinder<string>;
  /** Ids of the missions of `missies.yaml` that the letter names. */
  missions: ReadonlySet<string>;
}

const LISTS = ['actors', 'partners', 'channels'] as const;

/** Every name that a section lists is words of the section itself, countries in any form. */
export function checkNamedIn({ letter, places }: ReadLetter, rules: SectionRules): Problem[] {
  return partsInOrder(letter).flatMap((section) => {
    const unnamed = unnamedIn(places, section);
    return [
      ...checkLists(section, unnamed),
      ...checkCountries(section, rules, unnamed),
      ...checkData(section, rules, unnamed),
    ];
  });
}

/** Facts, events and amounts are of missions that the letter names, and of lands that there are. */
function checkData(section: Section, rules: SectionRules, unnamed: Unnamed): Problem[] {
  const { facts, events, amounts } = section;
  const texts = wordsOf(section);
  const wrong = (list: string, items: readonly Datum[]) =>
    items.flatMap(({ missions, country, by }, index) => [
      ...missions.flatMap((id, at) =>
        rules.missions.has(id) ? [] : [unnamed([list, index, 'missions', at], id, MISSION)],
      ),
      ...(country === undefined || rules.countries.has(country)
        ? []
        : [unnamed([list, index, 'country'], country, LAND)]),
      ...(by === undefined || texts.some((text) => occursIn(by, text))
        ? []
        : [unnamed([list, index, 'by'], by, 'a name in the words of the section')]),
    ]);
  return [...wrong('facts', facts), ...wrong('events', events), ...wrong('amounts', amounts)];
}

/** What facts, events and amounts may be of. */
interface Datum {
  missions: readonly string[];
  country?: string | undefined;
  by?: string | undefined;
}

const LAND = 'the name of a land of plaatsen.yaml';
const MISSION = 'the id of a mission of missies.yaml that the letter names';

function checkLists(section: Section, unnamed: Unnamed): Problem[] {
  const texts = wordsOf(section);
  return LISTS.flatMap((field) =>
    (section.fields[field] ?? []).flatMap((name, index) =>
      texts.some((text) => occursIn(name, text))
        ? []
        : [unnamed([field, index], name, 'a name in the words of the section')],
    ),
  );
}

function checkCountries(
  section: Section,
  { countries, findCountries }: SectionRules,
  unnamed: Unnamed,
): Problem[] {
  const groups = section.children.length > 0 && section.blocks.length === 0;
  const texts = wordsOf(section);
  const named = new Set(texts.flatMap((text) => findCountries(text).map(({ of }) => of)));
  return section.countries.flatMap((country, index) => {
    const at = ['countries', index];
    if (!countries.has(country)) return [unnamed(at, country, LAND)];
    if (groups) return [unnamed(at, country, 'none: the heading only groups sections')];
    if (named.has(country)) return [];
    return [unnamed(at, country, 'a country that the section names')];
  });
}

/** Says that a name is not what it must be. */
type Unnamed = (path: PropertyKey[], found: string, expected: string) => Problem;

const unnamedIn =
  (places: LetterPlaces, { id }: Section): Unnamed =>
  (path, found, expected) => ({
    ...fieldAt(places, id, path),
    message: `Unexpected "${found}", expected ${expected}`,
    remedy: 'Take it out, or write it as it is there.',
  });
