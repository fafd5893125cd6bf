import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanedWords, cleanLine as cleanAlone } from '../../src/collation/characters.ts';
import { cleanLine, strangeCharacters } from '../../src/importer/characters.ts';
import { readLines } from '../../src/importer/read-lines.ts';

const said = (text: string, named: string[] = []) =>
  strangeCharacters(readLines(text), named, 'bron.txt').map(
    ({ line, message }) => `${line}: ${message}`,
  );

test.each([
  ['een\ntwee\u0007', 2, 'U+0007 (bell)', 'twee'],
  ['\u001b[1mvet', 1, 'U+001B (escape)', '[1mvet'],
  ['een\u2028twee', 1, 'U+2028 (line separator)', 'een twee'],
  ['een\n\u200b\ntwee', 2, 'U+200B (zero-width space)', ''],
  ['een\ufefftwee', 1, 'U+FEFF (byte order mark)', 'eentwee'],
  ['veilig\u00adheid', 1, 'U+00AD (soft hyphen)', 'veiligheid'],
  ['een\n \u00a0 \ntwee', 2, 'U+00A0 (no-break space)', ''],
  ['Syri\ufffd', 1, 'U+FFFD (a character that was lost)', 'Syri\ufffd'],
  ['een\rtwee', 1, 'U+000D (carriage return)', 'een twee'],
])('%j has a character of no letter, and keeps its words', (text, line, name, words) => {
  expect(said(text)).toEqual([
    `${line}: Unexpected ${name}, expected characters of a printed text`,
  ]);
  expect(readLines(text)[line - 1]?.text).toBe(words);
});

test('a character that stands often is reported once, and no more once the brief names it', () => {
  expect(said('een\rtwee\rdrie\r')).toEqual([
    '1: Unexpected U+000D (carriage return), expected characters of a printed text; it stands 2 times',
  ]);
  expect(said('een\rtwee\rdrie\r', ['U+000D'])).toEqual([]);
});

test.each([
  'een\r\ntwee\r\n',
  'F-16’s – «ja» … 5\u00a0%',
  'veilig\u00ad \nheid',
  'een\t\ftwee',
  '',
])('%j has characters of a letter only', (text) => expect(said(text)).toEqual([]));

test('the import and the collation, each by itself, take the same out of any line', () => {
  const odd = [
    ...'\0\u0007\u001b\u0085\u00a0\u00ad\u061c\u200b\u2009\u2028\u202e\u2066\ufeff\ufb01e\u0301 \tab',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...odd)), (signs) => {
      const line = signs.join('');
      const { text, composed } = cleanLine(line);
      expect(cleanAlone(line)).toBe(text);
      expect(cleanedWords(line, 0)).toEqual(composed.map((word) => ({ line: 1, ...word })));
    }),
    {
      examples: [
        [['\u00a0', ' ', '\u0301']],
        [['a', '\u00ad', ' ', 'b']],
        [['\u00a0', '\u00ad', '\t', '\0']],
      ],
    },
  );
});
