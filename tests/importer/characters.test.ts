import { expect, test } from 'vitest';
import { strangeCharacters } from '../../src/importer/characters.ts';

const said = (text: string) =>
  strangeCharacters(text, 'bron.txt').map(({ line, message }) => `${line}: ${message}`);

test.each([
  ['een\ntwee\u0007', 2, 'U+0007 (bell), expected characters of a printed text'],
  ['\u001b[1mvet', 1, 'U+001B (escape), expected characters of a printed text'],
  ['een\u2028twee', 1, 'U+2028 (line separator), expected lines that end in LF or CRLF'],
  ['een\n\u200b\ntwee', 2, 'U+200B (zero-width space), expected characters that can be seen'],
  ['een\ufefftwee', 1, 'U+FEFF (byte order mark), expected characters that can be seen'],
  ['veilig\u00adheid', 1, 'U+00AD (soft hyphen), expected characters that can be seen'],
  ['een\n \u00a0 \ntwee', 2, 'U+00A0 (no-break space), expected words, or a line that is empty'],
  ['Syri\ufffd', 1, 'U+FFFD (a character that was lost), expected the character that stood there'],
  ['een\rtwee', 1, 'U+000D (carriage return), expected lines that end in LF or CRLF'],
])('%j has a character of no letter', (text, line, message) => {
  expect(said(text)).toEqual([`${line}: Unexpected ${message}`]);
});

test('a character that stands often is reported once', () => {
  expect(said('een\rtwee\rdrie\r')).toEqual([
    '1: Unexpected U+000D (carriage return), expected lines that end in LF or CRLF; it stands 2 times',
  ]);
});

test.each([
  'een\r\ntwee\r\n',
  'F-16’s – «ja» … 5\u00a0%',
  'veilig\u00ad \nheid',
  'een\t\ftwee',
  '',
])('%j has characters of a letter only', (text) => expect(said(text)).toEqual([]));
