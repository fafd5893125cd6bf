const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;

/** A text as search compares it: lower case, no diacritics, one apostrophe, one hyphen. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u0133', 'ij')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-');
}

/** The address that a name gives: `Al-Hole kamp` is al-hole-kamp. */
export function slugOf(name: string): string {
  return fold(name)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
