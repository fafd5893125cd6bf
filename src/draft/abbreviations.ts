/** An abbreviation that a letter uses, and what it stands for where the letter says so. */
export interface Abbreviation {
  abbreviation: string;
  /** Written in full; the abbreviation itself when the letter does not write it so. */
  name: string;
}

/** Two capitals or more in one word, which may have small letters, digits and hyphens between. */
const ABBREVIATION = /(?<![\p{L}\p{N}.’'-])\p{Lu}[\p{L}\d&]*\p{Lu}\p{Ll}?(?![\p{L}\p{N}’'-])/gu;

/** An abbreviation behind the words that it stands for. */
const EXPLAINED = /\((?:hierna:? |verder:? )?[«“‘]?(\p{Lu}[\p{L}\d&]*\p{Lu}s?)[»”’]?\)/gu;

/** Small words that an abbreviation leaves out. */
const SKIPPED = /^(?:en|van|de|het|der|voor|in|op|and|of|the|for|to|on)$/iu;

/** Numbers in roman numerals, which are no abbreviation, and longest words. */
const ROMAN = /^[IVXLCDM]+$/u;
const LONGEST = 12;

/** Finds the abbreviations in the texts of a letter, each once, in order. */
export function findAbbreviations(texts: readonly string[]): Abbreviation[] {
  const names = new Map<string, string>();
  for (const text of texts) {
    if (text === text.toUpperCase()) continue;
    for (const { 0: word } of text.matchAll(ABBREVIATION)) {
      if (!ROMAN.test(word) && word.length <= LONGEST && !names.has(word)) names.set(word, word);
    }
    for (const { 1: word = '', index } of text.matchAll(EXPLAINED)) {
      const full = fullForm(text.slice(0, index).trimEnd(), word);
      if (full !== undefined && names.get(word) === word) names.set(word, full);
    }
  }
  return [...names].map(([abbreviation, name]) => ({ abbreviation, name }));
}

/** The last words before an abbreviation whose first letters it is made of. */
function fullForm(before: string, abbreviation: string): string | undefined {
  const letters = abbreviation
    .replace(/s$/u, '')
    .replaceAll(/[^\p{L}]/gu, '')
    .toUpperCase();
  const words = before.split(' ');
  let left = letters.length;
  for (let at = words.length - 1; at >= 0 && words.length - at <= letters.length * 2; at -= 1) {
    const word = words[at] ?? '';
    if (/[.;:()]$/u.test(word)) return undefined;
    const initial = word
      .replace(/^[«“‘"(]+/u, '')
      .charAt(0)
      .toUpperCase();
    if (initial === letters.charAt(left - 1)) left -= 1;
    else if (!SKIPPED.test(word)) return undefined;
    if (left === 0)
      return words
        .slice(at)
        .join(' ')
        .replace(/^[«“‘"(]+/u, '');
  }
  return undefined;
}
