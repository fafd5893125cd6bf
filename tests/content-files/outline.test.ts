import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locateBrief } from '../../src/content-files/brief.ts';
import { ContentError } from '../../src/problem/problem.ts';

interface Heading {
  slug: string;
  level: number;
}

/** What is said of a letter with such headings. */
function said(...headings: Partial<Heading>[]): string {
  const outline = headings.map(({ slug, level = 2 }, index) => ({
    ...{ heading: `Kop ${index}`, level, collection: 'missies', slug: slug ?? `kop-${index}` },
  }));
  const brief = {
    ...{ kamerstuk: '27925-700', chamber: 'II', sessionYear: '2018/19', description: 'Proef.' },
    signatories: [{ office: 'De Minister van Proeven', name: 'P. Proef' }],
    outline,
  };
  try {
    locateBrief(JSON.stringify(brief, null, 1), 'brief.yaml');
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'accepted';
}

/** Ids that components write on the pages of a letter, beside those of its headings. */
const own = globSync(['src/{components,layouts}/*.astro', 'src/pages/?letter?/**/*.astro'])
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\sid="([a-z0-9-]+)"/gu)])
  .map(([, id = '']) => id);

test.each([
  ...new Set([...own, 'alinea-12', 'bladzijde-3', 'noot-mandaat-1', 'zoek-lijst', '27925-700']),
  ...['opening', 'ondertekening', 'citeerpaneel', 'voorvertoning'],
])('the slug %s would be an id twice on one page', (slug) => {
  expect(own.length).toBeGreaterThan(3);
  expect(said({ slug })).toContain(
    `Unexpected slug "${slug}", expected one that the edition does not use itself`,
  );
});

test('one slug for two headings is refused', () => {
  expect(said({ slug: 'risicos' }, { slug: 'risicos' })).toMatch(
    /^brief\.yaml:\d+: outline\[1\]\.slug: Unexpected second slug "risicos", expected/u,
  );
});

test('a level that leaves one out is refused', () => {
  expect(said({ level: 3 })).toMatch(
    /^brief\.yaml:\d+: outline\[0\]\.level: Unexpected level 3, expected 2\n {2}Count the headings/u,
  );
  expect(said({ level: 2 }, { level: 5 })).toContain(
    'outline[1].level: Unexpected level 5, expected 2 to 3',
  );
  expect(said({ level: 2 }, { level: 3 }, { level: 4 }, { level: 5 }, { level: 2 })).toBe(
    'accepted',
  );
});
