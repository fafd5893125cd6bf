import { expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { contentFiles } from '../../src/edition/read.ts';
import { swap } from '../swap.ts';
import { saidOf } from './content.ts';
import { contentOf, SMALL_LETTER } from './memory.ts';

const BRIEF = '27925-701/brief.yaml';
const HEADING = '27925-701/missies/kop.mdx';
const SIGNATURES = '27925-701/ondertekening.mdx';
const OUTLINE = 'outline:\n  - { heading: Kop, level: 2, collection: missies, slug: kop }\n';

/** The small letter without its heading: all its text is the opening. */
const HEADLESS = {
  ...Object.fromEntries(Object.entries(SMALL_LETTER).filter(([path]) => path !== HEADING)),
  [SIGNATURES]: swap('order: 2', 'order: 1')(SMALL_LETTER[SIGNATURES]),
};

test.each(['', 'outline: []\n'])('a letter may have no heading: %j', (outline) => {
  const brief = swap(OUTLINE, outline)(SMALL_LETTER[BRIEF]);
  const [letter] = buildEdition(contentOf({ ...HEADLESS, [BRIEF]: brief })).letters;
  expect(letter?.sections).toEqual([]);
  expect(letter?.opening.blocks.map(({ text }) => text)).toEqual(['Een proef.', 'En nog een.']);
  expect(letter?.signatures).toMatchObject({ order: 1, parent: undefined });
});

test('a heading that the outline lacks stops the build', () => {
  const brief = swap(OUTLINE, '')(SMALL_LETTER[BRIEF]);
  expect(saidOf(contentOf({ ...SMALL_LETTER, [BRIEF]: brief }))).toContain(
    `content/${HEADING}:1: Unexpected section, expected only those of the outline in brief.yaml`,
  );
});

/** The small letter with headings of these levels, in order. */
function withLevels(...levels: number[]): Record<string, string> {
  const headings = levels.map((level, index) => ({ level, slug: `kop-${index + 1}` }));
  const outline = headings.map(
    ({ level, slug }) =>
      `  - { heading: Kop, level: ${level}, collection: missies, slug: ${slug} }\n`,
  );
  const files = headings.map(({ level, slug }, index): [string, string] => {
    const source = SMALL_LETTER[HEADING].replace('level: 2', `level: ${level}`)
      .replace('order: 1', `order: ${index + 1}`)
      .replace('firstAlinea: 3', `firstAlinea: ${index + 3}`);
    return [`27925-701/missies/${slug}.mdx`, source];
  });
  return {
    ...HEADLESS,
    ...Object.fromEntries(files),
    [BRIEF]: swap(OUTLINE, `outline:\n${outline.join('')}`)(SMALL_LETTER[BRIEF]),
    [SIGNATURES]: swap('order: 2', `order: ${levels.length + 1}`)(SMALL_LETTER[SIGNATURES]),
  };
}

test('headings go down to the sixth level, as those of HTML do', () => {
  const [letter] = buildEdition(contentOf(withLevels(2, 3, 4, 5, 6))).letters;
  expect(letter?.sections.at(-1)).toMatchObject({
    level: 6,
    parent: '27925-701/missies/kop-4',
  });
});

test('a heading of the seventh level is refused', () => {
  expect(saidOf(contentOf(withLevels(2, 3, 4, 5, 6, 7)))).toContain(
    'outline[5].level: Unexpected 7, expected at most 6',
  );
});

test('what is known of the first letter from elsewhere has its source', () => {
  const brief = buildEdition(contentFiles()).letters[0]?.brief;
  expect(brief?.date).toMatchObject({
    is: '2019-04-18',
    source: { url: 'https://zoek.officielebekendmakingen.nl/kst-27925-653.html' },
  });
  expect([brief?.place, brief?.addressee]).toEqual([undefined, undefined]);
});
