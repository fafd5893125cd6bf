import { expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { contentOf, SMALL_LETTER } from './memory.ts';
import { saidOf } from './content.ts';

test('a letter needs no register: those without a file are empty', () => {
  const { letters, papers, dossiers, registers, synonyms } = buildEdition(contentOf(SMALL_LETTER));
  expect(letters.map(({ id }) => id)).toEqual(['27925-701']);
  expect([papers, dossiers, synonyms, ...Object.values(registers)].flat()).toEqual([]);
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
    const files = { ...SMALL_LETTER, 'begrippen.yaml': '- naam: x\n' };
    const named = { ...files, '27925-701/missies/kop.mdx': 'zonder velden' };
    expect(saidOf(contentOf(files, folder))).toContain(`${folder}/begrippen.yaml:1: [0].naam: `);
    expect(saidOf(contentOf({ ...named, 'begrippen.yaml': '[]' }, folder))).toContain(
      `${folder}/27925-701/missies/kop.mdx:1: Unexpected start of file`,
    );
    const renamed = SMALL_LETTER['27925-701/brief.yaml'].replace('701', '702');
    expect(
      saidOf(contentOf({ ...SMALL_LETTER, '27925-701/brief.yaml': renamed }, folder)),
    ).toContain(`Rename the folder to ${folder}/27925-702, or correct the id.`);
  },
);
