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
}

const LISTS = ['actors', 'partners', 'channels'] as const;

/** Every name that a section lists is words of the section itself, countries in any form. */
export function checkNamedIn({ letter, places }: ReadLetter, rules: SectionRules): Problem[] {
  return partsInOrder(letter).flatMap((section) => {
    const unnamed = unnamedIn(places, section);
    return [...checkLists(section, unnamed), ...checkCountries(section, rules, unnamed)];
  });
}

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
    if (!countries.has(country))
      return [unnamed(at, country, 'the name of a land of plaatsen.yaml')];
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
