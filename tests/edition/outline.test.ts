import { expect, test } from 'vitest';
import { contentMoved, contentWith, lineOf, saidOf } from './content.ts';
import { swap } from '../swap.ts';

const FOLDER = 'content/27925-651';
const RISKS = `${FOLDER}/missies/risicos.mdx`;
const SURGEONS = `${FOLDER}/missies/chirurgisch-team.mdx`;
const BRIEF = `${FOLDER}/brief.yaml`;
const OUTLINED = `${BRIEF}:${lineOf(BRIEF, 'heading: Risico’s')}`;
const SAID = `The outline has "Risico’s" here, level 4, order 16 (${OUTLINED})`;

test.each([
  ['title: Risico’s', 'title: Gevaren', 'title: Unexpected "Gevaren", expected "Risico’s"'],
  ['level: 4', 'level: 3', 'level: Unexpected 3, expected 4'],
  ['order: 16', 'order: 15', 'order: Unexpected 15, expected 16'],
  ['kind: beoordeling', 'kind: x\nlevel: 3', 'Unexpected second field "level", expected it once'],
])('a section with %s changed to %s is named, with what the outline says', (from, to, message) => {
  const said = saidOf(contentWith({ [RISKS]: swap(from, to) }));
  expect(said).toMatch(/^content\/27925-651\/missies\/risicos\.mdx:\d+: /u);
  expect(said).toContain(message);
  if (!message.includes('second')) expect(said).toContain(SAID);
  expect(said.match(/^content/gmu)).toHaveLength(1);
});

test('two sections that changed places are named both, and nothing else is', () => {
  const said = saidOf(contentMoved({ [RISKS]: SURGEONS, [SURGEONS]: RISKS }));
  expect(said).toContain(`${RISKS}:2: title: Unexpected "Chirurgisch team", expected "Risico’s"`);
  expect(said).toContain(
    `${SURGEONS}:2: title: Unexpected "Risico’s", expected "Chirurgisch team"`,
  );
  expect(said.match(/^content\S+mdx/gmu)).toHaveLength(4);
});

test('sections in another collection are held against the outline before their own schema', () => {
  const money = `${FOLDER}/financien/financien.mdx`;
  const said = saidOf(contentMoved({ [RISKS]: money, [money]: RISKS }));
  expect(said).toContain(`${RISKS}:2: title: Unexpected "Financiën", expected "Risico’s"`);
  expect(said).not.toContain('Unexpected field');
});

test('a heading of the outline without a file is named, with its line and how to make it', () => {
  expect(saidOf(contentMoved({ [RISKS]: undefined }))).toBe(
    `${RISKS}: Unexpected absence of the file, expected the section "Risico’s" of the outline (${OUTLINED})
  Run: npm run import -- ${FOLDER}`,
  );
});

test('an absent opening is named', () => {
  expect(saidOf(contentMoved({ [`${FOLDER}/opening.mdx`]: undefined }))).toBe(
    `${FOLDER}/opening.mdx: Unexpected absence of the file, expected this part of every letter
  Run: npm run import -- ${FOLDER}`,
  );
});

test('a file that no heading has is named, with what to do about it', () => {
  const files = contentWith({});
  const extra = `${FOLDER}/missies/gevaren.mdx`;
  const said = saidOf({
    ...files,
    sections: (folder) => [...files.sections(folder), ...(folder === FOLDER ? [extra] : [])],
    read: (file) => (file === extra ? '---\ntitle: Gevaren\n---\n' : files.read(file)),
  });
  expect(said).toBe(
    `${extra}:1: Unexpected section, expected only those of the outline in brief.yaml
  Add its heading to the outline and import the letter, or delete the file.`,
  );
});

test.each([
  [`${FOLDER}/financien/risicos.mdx`, 'another collection'],
  [`${FOLDER}/missies/gevaren.mdx`, 'another file name'],
  [`${FOLDER}/missies/diep/risicos.mdx`, 'a deeper folder'],
])('a section at %s has %s than the outline says', (elsewhere) => {
  expect(saidOf(contentMoved({ [RISKS]: elsewhere }))).toBe(
    `${elsewhere}:1: Unexpected place of the section "Risico’s", expected ${RISKS}
  ${OUTLINED} gives its collection and slug: move the file there, or correct the outline.`,
  );
});

test('one slug for two headings stops the build, as it stops the import', () => {
  const file = `${FOLDER}/brief.yaml`;
  expect(saidOf(contentWith({ [file]: swap('slug: haalbaarheid', 'slug: risicos') }))).toMatch(
    /brief\.yaml:\d+: outline\[15\]\.slug: Unexpected second slug "risicos"/u,
  );
});
