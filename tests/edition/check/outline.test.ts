import { expect, test } from 'vitest';
import { checkOutline, outlinedSections } from '../../../src/edition/check/outline.ts';
import { locateBrief } from '../../../src/content-files/brief.ts';
import { FOLDER, inventFiles, LETTER, SECTION } from '../invented.ts';
import { refusal, said } from '../said.ts';

const FILES = inventFiles({ sections: [{ title: 'Begin' }, { title: 'Proef', level: 3 }] });
const BRIEF = `${FOLDER}/brief.yaml`;
const { opening, headings, signatures } = outlinedSections(
  locateBrief(FILES[`${LETTER}/brief.yaml`] ?? '', BRIEF),
);
const REMEDY = `The outline has "Proef" here, level 3, order 2 (${BRIEF}:9): put its file back, correct the field, or correct the outline and import the letter.`;

/** What is said of a file in the place of the second heading, with such frontmatter. */
const check = (frontmatter: string) => {
  const expected = headings[1]?.outlined;
  if (!expected) throw new Error('Unexpected outline of one heading');
  return said(checkOutline(`---\n${frontmatter}\n---\n`, SECTION, expected));
};

test.each([
  ['title: Gevaren\nlevel: 3\norder: 2', '2: title: Unexpected "Gevaren", expected "Proef"'],
  ['title: Proef\nlevel: 4\norder: 2', '3: level: Unexpected 4, expected 3'],
  ['title: Proef\nlevel: 3\norder: 1', '4: order: Unexpected 1, expected 2'],
])('%j is held against the outline, and what that says is named', (frontmatter, message) => {
  expect(check(frontmatter)).toEqual([`${SECTION}:${message}\n  ${REMEDY}`]);
});

test('each field that differs is named', () => {
  expect(check('title: Gevaren\nlevel: 2\norder: 1')).toHaveLength(3);
});

test('a field that is absent, or that another schema has, is left to the schema', () => {
  expect(check('title: Proef\namounts: []')).toEqual([]);
});

test('a field that stands twice is named', () => {
  expect(refusal(() => check('title: Proef\nlevel: 3\nlevel: 3'))).toContain(
    `${SECTION}:4: Unexpected second field "level", expected it once`,
  );
});

test('opening and signatures stand around the headings', () => {
  expect([opening, signatures]).toMatchObject([
    { title: 'Opening', order: 0 },
    { title: 'Ondertekening', order: 3 },
  ]);
});
