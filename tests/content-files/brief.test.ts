import { expect, test } from 'vitest';
import { locateBrief } from '../../src/content-files/brief.ts';
import { inventFiles, LETTER } from '../edition/invented.ts';
import { contentOf } from '../edition/memory.ts';
import { refusal, saidOf } from '../edition/said.ts';

const FILES = inventFiles();
const PATH = `${LETTER}/brief.yaml`;
const RENAMED = FILES[PATH]?.replace(LETTER, '27925-702') ?? '';
const REFUSED = `content/${PATH}:1: kamerstuk: Unexpected id 27925-702 in the folder ${LETTER}, expected one name for both
  Rename the folder to content/27925-702, or correct the id.`;

test('a folder with another name than its letter stops the build', () => {
  expect(saidOf(contentOf({ ...FILES, [PATH]: RENAMED }))).toBe(REFUSED);
});

test('a folder in content with another name than its letter stops the import', () => {
  expect(refusal(() => locateBrief(RENAMED, `content/${PATH}`))).toBe(REFUSED);
  expect(locateBrief(RENAMED, 'proef/brief.yaml').value.kamerstuk).toBe('27925-702');
});
