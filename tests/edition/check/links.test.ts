import { expect, test } from 'vitest';
import { checkLinks } from '../../../src/edition/check/links.ts';
import { CITING, inventLetter, oneSection, SECTION } from '../invented.ts';
import { said } from '../said.ts';

const KNOWN = { kamerstuk: new Set(['27925-637']), rechtsbron: new Set(['brief-2017']) };

const check = (text: string) => said(checkLinks(inventLetter(oneSection({ text })), KNOWN));

test('a paper that the register lacks is named, with its words and line', () => {
  expect(check('Een proef.\n\nZie ([nr. 638](kamerstuk:27925-638)).')).toEqual([
    `${SECTION}:11: Unexpected kamerstuk 27925-638 ("nr. 638", alinea 3), expected an id of the register
  Add it to kamerstukken.yaml, or correct the link through "readings" in brief.yaml.`,
  ]);
});

test('so is another source', () => {
  expect(check('Zie de [brief van 2016](rechtsbron:brief-2016).')).toEqual([
    `${SECTION}:9: Unexpected rechtsbron brief-2016 ("brief van 2016", alinea 2), expected an id of the register
  Add it to rechtsbronnen.yaml; if the import did not write the link so, import again.`,
  ]);
});

test('and what a footnote cites', () => {
  expect(check('Een proef.[^1]\n\n[^1]: Zie [nr. 638](kamerstuk:27925-638).')).toEqual([
    expect.stringContaining(
      `${SECTION}:11: Unexpected kamerstuk 27925-638 ("nr. 638", footnote 1), expected an id`,
    ),
  ]);
});

test('what the registers have may be cited', () => {
  expect(check(`${CITING}, en de [brief van 2017](rechtsbron:brief-2017).`)).toEqual([]);
});
