import { expect, test } from 'vitest';
import { z } from 'zod';
import { ContentError } from '../../src/problem/problem.ts';
import { parseYaml } from '../../src/yaml/read.ts';

const schema = z.strictObject({
  title: z.string(),
  facts: z.array(z.strictObject({ n: z.number() })),
});
const place = { file: 'content/x.mdx', firstLine: 2 };
const problems = (yaml: string) => {
  try {
    parseYaml(schema, yaml, place);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'none';
};

test('a wrong field is named with file, line and path', () => {
  expect(problems('title: a\nfacts:\n  - n: veel\n')).toBe(
    'content/x.mdx:4: facts[0].n: Unexpected string, expected number\n  Correct the value.',
  );
});

test('a mistyped field is reported where it stands', () => {
  expect(problems('title: a\nfacts: []\ntitel: b\n')).toBe(
    'content/x.mdx:4: titel: Unexpected field "titel", expected only the fields of the schema\n  Correct its name or take it out.',
  );
});

test('an absent field is reported where it is missing', () => {
  expect(problems('facts: []\n')).toBe(
    'content/x.mdx:2: title: Unexpected absence, expected string\n  Add the field.',
  );
});

test('every problem is reported at once', () => {
  expect(problems('title: 1\nfacts: 2\n').match(/^content.*Unexpected/gmu)).toHaveLength(2);
});

test('several unknown fields are reported each at its own line', () => {
  expect(problems('titel: b\ntitle: a\nfacts: []\nfeiten:\n  - n: 1\n')).toBe(
    [
      'content/x.mdx:2: titel: Unexpected field "titel", expected only the fields of the schema',
      '  Correct its name or take it out.',
      'content/x.mdx:5: feiten: Unexpected field "feiten", expected only the fields of the schema',
      '  Correct its name or take it out.',
    ].join('\n'),
  );
});

test.each([
  ['a: 1\na: 2', 2, 'Unexpected second field "a", expected it once', 'Take one of the two out.'],
  ['a: "b', 1, 'Unexpected YAML, expected a closing " before', 'Close what an earlier line opens.'],
  ['a: [b\nc: 1', 2, 'Unexpected YAML, expected a closing ] before', 'Close what an earlier'],
  ['a: Deel 2: b', 1, 'Unexpected second colon, expected one field a line', 'Put the whole value'],
  ['a: 1\nb', 2, 'Unexpected line without a colon, expected "field: value"', 'Add what it lacks.'],
  ['a:\n\t- b', 2, 'Unexpected tab, expected spaces', 'Indent with spaces only.'],
  ['a: @b', 1, 'Unexpected mark at the start of a value, expected words', 'Put the whole value'],
  ['a: *b', 1, 'Unexpected "*b", expected the value itself', 'Put the whole value'],
  ['a: &b 1\nc: *b', 2, 'Unexpected "*b", expected the value itself', 'Put the whole value'],
  ['a: 2018-12-31', 1, 'Unexpected 2018-12-31 without quotes', "Put it in quotes: '2018-12-31'"],
  ['a: 1_000', 1, 'Unexpected 1_000 without quotes', "Put it in quotes: '1_000'"],
  ['a: !!str 1', 1, 'Unexpected tag tag:yaml.org,2002:str, expected the value', 'Take the tag out'],
  ['a: - b', 1, 'Unexpected YAML (Unexpected block-seq-ind on same line with key)', 'Put text'],
])('what is no YAML in %j is said with its line and a remedy', (yaml, line, message, remedy) => {
  const said = problems(yaml);
  expect(said).toContain(`content/x.mdx:${line + 1}: ${message}`);
  expect(said).toMatch(new RegExp(`\n {2}${remedy}`, 'u'));
  expect(said.match(/content\/x\.mdx/gu)).toHaveLength(1);
});

test('YAML that cannot be read is reported with its line', () => {
  expect(problems('title: [a\nfacts: []\n')).toMatch(/^content\/x\.mdx:3: Unexpected YAML, /u);
});
