import createHyphenator from 'hyphen';
import patterns from 'hyphen/patterns/nl.js';

/** A character that no text has, to cut at. */
const CUT = '\u0000';
/** Of shorter words, even the largest letters fit on the narrowest screen. */
const SHORTEST = 10;

/** Compounds that the patterns take for other words, as they are written in a list too. */
const EXCEPTIONS = [
  ...['lucht-in-zet', 'Lucht-in-zet'],
  ...['min-der-heids-quo-tum-ze-tels', 'Min-der-heids-quo-tum-ze-tels'],
];

const hyphenate = createHyphenator(patterns, {
  hyphenChar: CUT,
  minWordLength: SHORTEST,
  exceptions: EXCEPTIONS,
});

/**
 * Cuts that leave fewer than three letters at the start or end of a word or one letter between two,
 * and before a vowel that would lose its diaeresis.
 */
const UNWANTED = new RegExp(
  `(?<=(?<![\\p{L}${CUT}])\\p{L}{1,2})${CUT}|${CUT}(?=[äëïöü]|\\p{L}${CUT}|\\p{L}{1,2}(?![\\p{L}${CUT}]))`,
  'giu',
);

/**
 * A text in pieces, between which its long words may break with a hyphen: `Rechts`, `bronnen`. All
 * together they are the text. Syllables are found by the patterns of TeX for Dutch.
 */
export const syllables = (text: string): string[] =>
  (hyphenate(text) as string).replaceAll(UNWANTED, '').split(CUT);
