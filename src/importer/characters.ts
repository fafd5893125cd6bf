import type { Problem } from '../problem/problem.ts';

/** Characters that no printed letter has, and what to do about them. */
const REFUSED: readonly (readonly [pattern: RegExp, expected: string, remedy: string])[] = [
  [/\r(?!$)/gu, 'lines that end in LF or CRLF', 'Save it with such line ends.'],
  [
    /[\0-\x08\v\x0e-\x1f\x7f-\x9f]/gu,
    'characters of a printed text',
    'Take it out: it tells a machine something, and is no part of the letter.',
  ],
  [/[\u2028\u2029]/gu, 'lines that end in LF or CRLF', 'Make a line end of it.'],
  [
    /\u00ad(?![ \t\f\r]*$)|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
    'characters that can be seen',
    'Take it out: it has no shape, and would keep words from being found.',
  ],
  [/\ufffd/gu, 'the character that stood there', 'Receive the text again, from another program.'],
  [
    /^[ \t\f\r]*(?=[\p{Zs}])(?![ \t\f\r]*$)[\p{Zs}\t\f\r]+$/gu,
    'words, or a line that is empty',
    'Take these blanks out: with them the line counts as text.',
  ],
];

/** Lists what is no text of a letter: of each character its first line, and how often it stands. */
export function strangeCharacters(source: string, file: string): Problem[] {
  const found = new Map<string, Problem & { count: number }>();
  for (const [index, line] of source.split('\n').entries()) {
    for (const [pattern, expected, remedy] of REFUSED) {
      for (const [match] of line.matchAll(pattern)) {
        const character = /[^ \t\f\r]/u.exec(match)?.[0] ?? match;
        const problem = found.get(character + expected);
        if (problem) problem.count += 1;
        else {
          const message = `Unexpected ${nameOf(character)}, expected ${expected}`;
          found.set(character + expected, { file, line: index + 1, message, remedy, count: 1 });
        }
      }
    }
  }
  return [...found.values()].map(({ count, message, ...problem }) => ({
    ...problem,
    message: count === 1 ? message : `${message}; it stands ${count} times`,
  }));
}

/** Names of characters that an editor cannot see, or takes for another. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\n': 'line end',
  '\r': 'carriage return',
  ' ': 'space',
  '\u0007': 'bell',
  '\u001b': 'escape',
  '\u0027': 'straight apostrophe',
  '\u0022': 'straight quotation mark',
  '\u002d': 'hyphen',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u0300': 'combining grave accent',
  '\u0301': 'combining acute accent',
  '\u0302': 'combining circumflex',
  '\u0303': 'combining tilde',
  '\u0308': 'combining diaeresis',
  '\u0327': 'combining cedilla',
  '\u200b': 'zero-width space',
  '\u2010': 'typeset hyphen',
  '\u2011': 'no-break hyphen',
  '\u2012': 'figure dash',
  '\u2013': 'en dash',
  '\u2014': 'em dash',
  '\u2018': 'opening quotation mark',
  '\u2019': 'apostrophe',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202f': 'narrow no-break space',
  '\u2212': 'minus',
  '\ufeff': 'byte order mark',
  '\ufffd': 'a character that was lost',
};

/** A character by its number, and its name where it has no shape of its own: `U+00A0 (no-break space)`. */
export function nameOf(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const seen = /[\p{L}\p{N}]/u.test(character) ? character : undefined;
  const name = NAMES[character] ?? seen;
  return name === undefined ? `U+${number}` : `U+${number} (${name})`;
}
