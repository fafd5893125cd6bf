import { expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { inventEdition, inventFiles } from './invented.ts';
import { contentOf } from './memory.ts';
import { saidOf } from './said.ts';

const FILES = inventFiles();
const SECTION = '27925-701/missies/proef.mdx';

test('a letter needs no register: those without a file are empty', () => {
  const { letters, papers, dossiers, registers, synonyms } = inventEdition();
  expect(letters.map(({ id }) => id)).toEqual(['27925-701']);
  expect(dossiers).toEqual([{ id: '27925' }]);
  expect([papers, synonyms, ...Object.values(registers)].flat()).toEqual([]);
});

test('content without letters is an edition of none', () => {
  expect(buildEdition(contentOf({})).letters).toEqual([]);
});

test('a folder without a brief is named, with what to do', () => {
  expect(saidOf(contentOf({ '27925-701/opening.mdx': '' }))).toBe(
    'content/27925-701/brief.yaml: File not found\n  Copy that of another letter and adapt it: src/schemas/letter/brief.ts explains each field.',
  );
});

test.each(['/elders/inhoud', '../inhoud', 'tests/fixtures/inhoud'])(
  'what is wrong in %s is named from there',
  (folder) => {
    const said = (others: Record<string, string>) =>
      saidOf(contentOf({ ...FILES, ...others }, folder));
    expect(said({ 'begrippen.yaml': '- naam: x\n' })).toContain(
      `${folder}/begrippen.yaml:1: [0].naam: `,
    );
    expect(said({ [SECTION]: 'zonder velden' })).toContain(
      `${folder}/${SECTION}:1: Unexpected start of file`,
    );
    const brief = FILES['27925-701/brief.yaml']?.replace('701', '702') ?? '';
    expect(said({ '27925-701/brief.yaml': brief })).toContain(
      `Rename the folder to ${folder}/27925-702, or correct the id.`,
    );
  },
);
