import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locateBrief } from '../../src/content-files/brief.ts';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { contentWith } from '../edition/content.ts';
import { swap } from '../swap.ts';

const FILE = 'content/27925-651/brief.yaml';
const rename = swap('kamerstuk: 27925-651', 'kamerstuk: 27925-652');
const REFUSED = `${FILE}:3: kamerstuk: Unexpected id 27925-652 in the folder 27925-651, expected one name for both
  Rename the folder to content/27925-652, or correct the id.`;

test('a folder with another name than its letter stops the build', () => {
  expect(() => buildEdition(contentWith({ [FILE]: rename }))).toThrow(REFUSED);
});

test('a folder in content with another name than its letter stops the import', () => {
  const yaml = rename(readFileSync(FILE, 'utf8'));
  expect(() => locateBrief(yaml, FILE)).toThrow(REFUSED);
  expect(locateBrief(yaml, 'proef/brief.yaml').value.kamerstuk).toBe('27925-652');
});
