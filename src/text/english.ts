import type { EntryData } from '../edition/build/entries.ts';
import type { FindEnglish, Span } from '../edition/model.ts';
import { nameFinder } from './names.ts';

/** Finds every occurrence of the phrases, whole words only; of phrases that overlap the first. */
export function englishFinder(phrases: readonly string[]): FindEnglish {
  const find = nameFinder([...new Set(phrases)].map((phrase) => [phrase, undefined] as const));
  return (text) => {
    const spans: Span[] = [];
    for (const { start, end } of find(text))
      if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
    return spans;
  };
}

/** Names of things that the registers know to be English; abbreviations are read as letters. */
export function englishNames(
  entries: readonly EntryData<'begrippen' | 'organisaties'>[],
): string[] {
  return entries
    .filter(({ lang }) => lang === 'en')
    .flatMap(({ name, abbreviation = '', spellings }) => [
      name,
      ...spellings.filter((form) => !isAbbreviation(form, abbreviation)),
    ]);
}

/** Whether a form of a name is its abbreviation, in whatever capitals: `MoP`, `MOP`. */
export const isAbbreviation = (form: string, abbreviation: string): boolean =>
  form.toLowerCase() === abbreviation.toLowerCase();
