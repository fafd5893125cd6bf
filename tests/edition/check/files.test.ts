import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/edition/check/files.ts';
import { locateBrief } from '../../../src/content-files/brief.ts';
import { type Files, FOLDER, inventFiles, LETTER, SECTION } from '../invented.ts';
import { said } from '../said.ts';

const FILES = inventFiles({ sections: [{ title: 'Risico’s', slug: 'proef' }] });
const OUTLINED = `${FOLDER}/brief.yaml:8`;

/** What is said of the letter with other files: `undefined` takes one away. */
function check(changes: Record<string, string | undefined>) {
  const files: Record<string, string | undefined> = { ...FILES };
  for (const [path, text] of Object.entries(changes)) files[`${LETTER}/${path}`] = text;
  const mdx = Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('.mdx') && text !== undefined ? [[`content/${path}`, text] as const] : [],
  );
  const brief = locateBrief(FILES[`${LETTER}/brief.yaml`] ?? '', `${FOLDER}/brief.yaml`);
  return said(checkFiles({ ...brief, folder: FOLDER, files: new Map(mdx) }));
}

const own = (path: string, files: Files = FILES) => files[`${LETTER}/${path}`];

test('a heading of the outline without a file is named, with its line and how to make it', () => {
  expect(check({ 'missies/proef.mdx': undefined })).toEqual([
    `${SECTION}: File not found, expected the section "Risico’s" of the outline (${OUTLINED})
  Run: npm run import -- ${FOLDER}`,
  ]);
});

test.each(['opening', 'ondertekening'])('an absent %s is named', (slug) => {
  expect(check({ [`${slug}.mdx`]: undefined })).toEqual([
    `${FOLDER}/${slug}.mdx: File not found, expected this part of every letter
  Run: npm run import -- ${FOLDER}`,
  ]);
});

test('a file that no heading has is named, with what to do about it', () => {
  expect(check({ 'missies/gevaren.mdx': '---\ntitle: Gevaren\n---\n' })).toEqual([
    `${FOLDER}/missies/gevaren.mdx:1: Unexpected section, expected only those of the outline in brief.yaml
  Add its heading to the outline and import the letter, or delete the file.`,
  ]);
});

describe('a section is sent to its place from', () => {
  test.each([
    ['financien/proef.mdx', 'another collection'],
    ['missies/gevaren.mdx', 'another file name'],
    ['missies/diep/proef.mdx', 'a deeper folder'],
  ])('%s, %s', (elsewhere) => {
    const moved = { 'missies/proef.mdx': undefined, [elsewhere]: own('missies/proef.mdx') };
    expect(check(moved)).toEqual([
      `${FOLDER}/${elsewhere}:1: Unexpected place of the section "Risico’s", expected ${SECTION}
  ${OUTLINED} gives its collection and slug: move the file there, or correct the outline.`,
    ]);
  });
});

test('a letter with the files of its outline has nothing wrong', () => {
  expect(check({})).toEqual([]);
});
