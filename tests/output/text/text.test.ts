import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/output/text/markdown.ts';
import { pageMarkAt, plainText } from '../../../src/output/text/plain.ts';
import { CITING, inventWhole, note, paper } from '../../edition/invented.ts';
import { getContent } from '../../../src/edition/read.ts';
import { partsInOrder, unitsOf } from '../../../src/edition/model.ts';

const BODY = `Een proef met een voet<Page number={2} />noot.[^1] Zie ${CITING}.

<List>

**a.** eerste \\*ster\\*;

**b.** tweede:

<List>

**–** dieper.

</List>

</List>

<Table heads={1}>

(bedragen x € 1.000)

| Onderdeel |  2019 |
| --------- | ----: |
| Training  | 6.400 |

</Table>

[^1]: De noot.`;

const { edition, letterOf } = inventWhole({
  sections: [{ title: 'Proef', text: BODY, notes: [note({ quote: 'Een proef met' })] }],
  papers: [paper()],
});
const letter = letterOf(edition.letters[0]?.id ?? '');

describe('as plain text a letter has', () => {
  const text = plainText(letter);

  test('a paragraph, item, row and footnote a line, with their numbers, and no word divided', () => {
    expect(text).toContain(
      '\nProef\n\n[al. 2] Een proef met een voetnoot.[noot 1] [p. 2] Zie Kamerstuk 27 925, nr. 637.\n',
    );
    expect(text).toContain(
      '[al. 3-1] a. eerste *ster*;\n[al. 3-2] b. tweede:\n[al. 3-2-1] – dieper.',
    );
    expect(text).toContain('[al. 4] (bedragen x € 1.000)\nOnderdeel\t2019\nTraining\t6.400\n');
    expect(text).toContain('[noot 1] 1 De noot.');
  });
});

describe('as Markdown a letter has', () => {
  const text = markdown(letter);

  test('headings, numbers that lead to their paragraphs, and links to the papers', () => {
    expect(text).toContain('\n## Proef\n');
    expect(text).toContain('[2](https://leeseditie.example/27925-701/#alinea-2) Een proef met');
    expect(text).toContain(
      '[Kamerstuk 27 925, nr. 637](https://zoek.officielebekendmakingen.nl/kst-27925-637.html)',
    );
  });

  test('lists, tables, and the notes of the paper and of the editors', () => {
    expect(text).toContain('- a. eerste \\*ster\\*;\n- b. tweede:\n  - – dieper.');
    expect(text).toContain('| Onderdeel | 2019 |');
    expect(text).toContain('[^1]: De noot.');
    expect(text).toContain('[^a]: _Noot van de redactie:_ Zo staat het er.');
  });
});

test.each([
  ['een woord', 4, 4],
  ['een woord verder', 6, 10],
  ['woord', 2, 5],
])(
  'in "%s" a page that starts at %i is marked at %i, so that no word is divided',
  (text, at, marked) => {
    expect(pageMarkAt(text, at)).toBe(marked);
  },
);

test('every word of the published letter is in both, in order', () => {
  const published = getContent().letterOf('27925-651');
  const plain = plainText(published).replaceAll(/\[[^\]]*\]\s?/gu, '');
  for (const { text } of partsInOrder(published).flatMap(unitsOf))
    expect(plain).toContain(text.replaceAll('\n', ' '));
  for (const { title } of published.sections) expect(markdown(published)).toContain(title);
});
