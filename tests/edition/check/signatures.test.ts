import { expect, test } from 'vitest';
import { checkSignatures } from '../../../src/edition/check/signatures.ts';
import { locateBrief } from '../../../src/content-files/brief.ts';
import { readSignatures } from '../../../src/text/read-signatures.ts';
import { FOLDER, inventFiles, LETTER } from '../invented.ts';
import { refusal, said } from '../said.ts';

const FILE = `${FOLDER}/ondertekening.mdx`;
const PROEF = 'De Minister van Proeven,\\\nP. Proef';
const TOETS = 'De Minister van Toetsen,\\\nT. Toets';

const signatories = [
  { office: 'De Minister van Proeven', name: 'P. Proef' },
  { office: 'De Minister van Toetsen', name: 'T. Toets' },
];
const files = inventFiles({ brief: { signatories } });
const brief = locateBrief(files[`${LETTER}/brief.yaml`] ?? '', `${FOLDER}/brief.yaml`);

/** What is said of signatures that start on line 8 of their file. */
const check = (...signatures: string[]) =>
  said(
    checkSignatures(readSignatures(signatures.join('\n\n'), { file: FILE, line: 8 }), FILE, brief),
  );

const wrong = (line: number, found: string, expected: string) => [
  `${FILE}:${line}: Unexpected ${found}, expected ${expected}
  Correct signatories in brief.yaml if they are wrong, and import the letter again.`,
];

test('a name that the brief has otherwise is named', () => {
  expect(check(PROEF.replace('P. P', 'Q. P'), TOETS)).toEqual(
    wrong(8, '"De Minister van Proeven, Q. Proef"', '"De Minister van Proeven, P. Proef"'),
  );
});

test('a signature too many is named', () => {
  expect(check(PROEF, TOETS, 'Een ander,\\\nA. Ander')).toEqual(
    wrong(14, '"Een ander, A. Ander"', 'end of the signatures'),
  );
});

test('a signature too few is named', () => {
  expect(check(PROEF)).toEqual(
    wrong(8, 'end of the signatures', '"De Minister van Toetsen, T. Toets"'),
  );
});

test('a link around a name is named', () => {
  expect(check(PROEF, TOETS.replace('T. Toets', '[T. Toets](kamerstuk:35125-C)'))).toEqual(
    wrong(11, 'link in a signature', 'plain text'),
  );
});

test('a link to elsewhere is refused', () => {
  expect(refusal(() => check(PROEF.replace('P. Proef', '[P. Proef](javascript:alert)')))).toContain(
    'Unexpected link to javascript:alert, expected one to kamerstuk:<id> or rechtsbron:<id>',
  );
});

test('those of the brief, in its order, have nothing wrong', () => {
  expect(check(PROEF, TOETS)).toEqual([]);
  expect(check(TOETS, PROEF)).toHaveLength(2);
});
