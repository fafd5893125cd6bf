import { describe, expect, test } from 'vitest';
import { FOLDER, inventContent, inventFiles, inventLetter, oneSection } from './invented.ts';
import { type InventedSection, SECTION, TEXT } from './invented.ts';
import { refusal, saidOf } from './said.ts';

/** What is said of a letter with this section, which cannot be read. */
const refused = (section: InventedSection) => refusal(() => inventLetter(oneSection(section)));

describe('a section is refused, with file, line and field, for', () => {
  test.each(['landen', 'status'])('a field that no schema has: %s', (field) => {
    expect(refused({ [field]: ['Irak'] })).toBe(
      `${SECTION}:7: ${field}: Unexpected field "${field}", expected only the fields of the schema
  Correct its name or take it out.`,
    );
  });

  test.each([
    ['order', 'number', '3'],
    ['title', 'string', 'Trainingsmissie'],
  ])('the absence of its %s', (field, expected, example) => {
    const files = inventFiles();
    const path = SECTION.replace('content/', '');
    const without = (files[path] ?? '').replace(new RegExp(`^${field}: .*\n`, 'mu'), '');
    expect(saidOf(inventContent({}, { [path]: without }))).toBe(
      `${SECTION}:2: ${field}: Unexpected absence, expected ${expected}\n  Add the field, such as: ${field}: ${example}`,
    );
  });

  test('text without the number of its first paragraph', () => {
    expect(refused({ firstAlinea: undefined })).toBe(
      `${SECTION}:2: firstAlinea: Unexpected absence, expected the number of the first paragraph
  Import the letter again: it writes the number.`,
    );
  });

  test.each(['Een <b proef', 'Een {proef', '<Kop>\n\nEen proef'])(
    'MDX that cannot be read: %j',
    (text) => {
      const [first, remedy] = refused({ text }).split('\n');
      expect(first).toMatch(/^\S+proef\.mdx:9: Unexpected MDX \(.+\), expected text, links and </u);
      expect(remedy).toMatch(/^ {2}Close what is open; write /u);
    },
  );

  test('a link to anywhere else', () => {
    expect(refused({ text: `${TEXT}\n\n[Hierin](https://example.org) staat het.` })).toContain(
      `${SECTION}:11: Unexpected link to https://example.org, expected one to kamerstuk:<id> or rechtsbron:<id>\n  Take`,
    );
  });
});

test('two sections that changed places are named both, and nothing else is', () => {
  const [here, there] = ['27925-701/missies/begin.mdx', '27925-701/missies/slot.mdx'];
  const files = inventFiles({ sections: [{ title: 'Begin' }, { title: 'Slot' }] });
  const swapped = { [here]: files[there] ?? '', [there]: files[here] ?? '' };
  const said = saidOf(
    inventContent({ sections: [{ title: 'Begin' }, { title: 'Slot' }] }, swapped),
  );
  expect(said).toContain(`content/${here}:2: title: Unexpected "Slot", expected "Begin"`);
  expect(said).toContain(`content/${there}:2: title: Unexpected "Begin", expected "Slot"`);
  expect(said.match(/^content\S+mdx/gmu)).toHaveLength(4);
});

test('a section in another collection is held against the outline before its own schema', () => {
  const money = inventFiles(
    oneSection({ title: 'Geld', collection: 'humanitaire-hulp', channels: [] }),
  );
  const text = money['27925-701/humanitaire-hulp/geld.mdx'] ?? '';
  const said = saidOf(inventContent({}, { '27925-701/missies/proef.mdx': text }));
  expect(said).toContain(`${SECTION}:2: title: Unexpected "Geld", expected "Proef"`);
  expect(said).not.toContain('Unexpected field');
});

test('all that is wrong in two files is told at once', () => {
  const said = refusal(() =>
    inventLetter({ sections: [{ soort: 'x' }, { title: 'Slot', soort: 'x' }] }),
  );
  expect(said).toContain(`${SECTION}:7: soort: Unexpected field`);
  expect(said).toContain(`${FOLDER}/missies/slot.mdx:7: soort: Unexpected field`);
});
