import type { Problem } from '../../problem/problem.ts';
import type { Section } from '../model.ts';
import type { NameFinder } from '../../text/names.ts';
import { occursIn } from '../../text/quotes.ts';

/** What sections may say, beyond what they quote. */
export interface SectionRules {
  /** Names of the lands of `plaatsen.yaml`. */
  countries: ReadonlySet<string>;
  /** Finds the names of these lands in a text. */
  findCountries: NameFinder<string>;
}

const LISTS = ['actors', 'partners', 'channels'] as const;

/** Every name that a section lists is words of the section itself, countries in any form. */
export function checkSection(section: Section, rules: SectionRules): Problem[] {
  const texts = [section.title, ...section.paragraphs.map(({ text }) => text)];
  return [
    ...LISTS.flatMap((field) =>
      (section.fields[field] ?? []).flatMap((name, index) =>
        texts.some((text) => occursIn(name, text))
          ? []
          : [unnamed(section, [field, index], name, 'a name in the words of the section')],
      ),
    ),
    ...checkCountries(section, texts, rules),
  ];
}

function checkCountries(
  section: Section,
  texts: readonly string[],
  { countries, findCountries }: SectionRules,
): Problem[] {
  const { children, paragraphs } = section;
  const groups = children.length > 0 && paragraphs.length === 0;
  const named = new Set(texts.flatMap((text) => findCountries(text).map(({ of }) => of)));
  return section.countries.flatMap((country, index) => {
    const at = ['countries', index];
    if (!countries.has(country))
      return [unnamed(section, at, country, 'the name of a land of plaatsen.yaml')];
    if (groups) return [unnamed(section, at, country, 'none: the heading only groups sections')];
    if (named.has(country)) return [];
    return [unnamed(section, at, country, 'a country that the section names')];
  });
}

const unnamed = (
  section: Section,
  path: PropertyKey[],
  found: string,
  expected: string,
): Problem => ({
  ...section.place(path),
  message: `Unexpected "${found}", expected ${expected}`,
  remedy: 'Take it out, or write it as it is there.',
});
