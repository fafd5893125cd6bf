import type { Doubt } from './doubt.ts';
import { splitWords } from './words.ts';

/** Words as received, and as the edition has them. */
interface Composed {
  printed: string;
  result: string;
}

/** A text as the edition has it, and what was otherwise in it. */
export interface Cleaned {
  text: string;
  /** Its words that were received otherwise. */
  composed: Composed[];
  /** Its characters that no printed letter has. */
  strange: string[];
}

/** Letters that some fonts have as one sign. */
const LIGATURES: Readonly<Record<string, string>> = {
  ...{ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' },
};

/** Characters that tell a machine something, or have no shape; but no soft hyphen at the end of a line. */
const UNSEEN =
  /[\0-\x08\v\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u00ad(?![ \t\f\r]*$)/gu;

/** Characters that end a line in other programs. */
const BREAKS = /\r(?!$)|[\u2028\u2029]/gu;

/** What has no shape in a word. */
const SHAPELESS = new RegExp(`${UNSEEN.source}|[\\u2028\\u2029]`, 'gu');

/** A line of blanks, of which one at least is none that a text file has. */
const BLANK = /^[ \t\f\r]*(?=\p{Zs})(?![ \t\f\r]*$)[\p{Zs}\t\f\r]+$/u;

/** What stands for a character that was lost. */
const LOST = /\ufffd/gu;

/** What may have to be done to a line; most lines have none of it. */
const ODD = new RegExp(
  [UNSEEN, BREAKS, BLANK, LOST].map(({ source }) => source).join('|') +
    '|[\\ufb00-\\ufb06\\u0300-\\u036f]',
  'u',
);

/**
 * Writes a line as the edition has it: ligatures as letters, a letter with a loose accent as one, and
 * without characters that have no shape.
 */
export function cleanLine(line: string): Cleaned {
  if (!ODD.test(line)) return { text: line, composed: [], strange: [] };
  return { text: compose(line), composed: composedWords(line), strange: strangeIn(line) };
}

const compose = (text: string): string => (BLANK.test(text) ? '' : composeSigns(text));

const composeSigns = (text: string): string =>
  text
    .replaceAll(UNSEEN, '')
    .replaceAll(BREAKS, ' ')
    .replaceAll(/[\ufb00-\ufb06]/gu, (sign) => LIGATURES[sign] ?? sign)
    .normalize('NFC');

/** The words of a line that become others; a blank word of a line that has others stays. */
function composedWords(line: string): Composed[] {
  const isBlank = BLANK.test(line);
  const words = splitWords(line);
  return words.flatMap((word, at) => {
    const written = at < words.length - 1 ? beforeAnother : alone;
    const result = isBlank ? '' : written(composeSigns, word);
    const printed = isBlank ? word.replaceAll(/./gu, numbered) : written(visible, word);
    return result === word ? [] : [{ printed, result }];
  });
}

/** What becomes of a word that another follows: a soft hyphen at its end is not at that of the line. */
const beforeAnother = (of: Write, word: string): string => of(`${word} x`).slice(0, -2);

const alone = (of: Write, word: string): string => of(word);

type Write = (text: string) => string;

const numbered = (character: string): string => `<${numberOf(character)}>`;

/** A word in which what has no shape can be seen: `twee<U+0007>`. */
const visible = (word: string): string => word.replaceAll(SHAPELESS, numbered);

const strangeIn = (line: string): string[] => {
  const blank = BLANK.test(line) ? (/[^ \t\f\r]/u.exec(line)?.[0] ?? '') : '';
  return [...blank, ...[UNSEEN, BREAKS, LOST].flatMap((pattern) => line.match(pattern) ?? [])];
};

/** Characters in a line of a text. */
interface Strange {
  number: number;
  strange?: readonly string[] | undefined;
}

/**
 * Lists what is no text of a letter: of each character its first line, and how often it stands, unless
 * `characters` of `brief.yaml` names it.
 */
export function strangeCharacters(
  lines: readonly Strange[],
  named: readonly string[],
  file: string,
): Doubt[] {
  const found = lines.flatMap(({ number, strange = [] }) =>
    strange.map((character) => ({ number, character })),
  );
  return [...Map.groupBy(found, ({ character }) => character)].flatMap(
    ([character, places]): Doubt[] => {
      const id = numberOf(character);
      if (named.includes(id)) return [];
      const times = places.length === 1 ? '' : `; it stands ${places.length} times`;
      const message = `Unexpected ${nameOf(character)}, expected characters of a printed text${times}`;
      const line = places[0]?.number;
      const as = character === '\ufffd' ? 'the sign itself' : 'a text without it';
      return [{ file, line, message, remedy, choices: [{ as, settles: { characters: [id] } }] }];
    },
  );
}

const remedy =
  'Receive the text again from another program; or name the character under characters in brief.yaml: what has no shape is left out then, and recorded.';

/** Numbers of the characters that stand in lines and that no printed letter has. */
export const strangeNumbers = (lines: readonly Strange[]): Set<string> =>
  new Set(lines.flatMap(({ strange = [] }) => strange.map(numberOf)));

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

/** The number of a character: `U+00A0`. */
const numberOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A character by its number, and its name where it has no shape of its own: `U+00A0 (no-break space)`. */
export function nameOf(character: string): string {
  const seen = /[\p{L}\p{N}]/u.test(character) ? character : undefined;
  const name = NAMES[character] ?? seen;
  const number = numberOf(character);
  return name === undefined ? number : `${number} (${name})`;
}
