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
    'content/x.mdx:2: title: Unexpected absence, expected string\n  Add the field, such as: title: Trainingsmissie',
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
  ['- a: 1\n\tb: 2', 2, 'Unexpected tab, expected spaces', 'Indent with spaces only.'],
  ['a: {\n\tb: 1 }', 2, 'Unexpected tab, expected spaces', 'Indent with spaces only.'],
  ['a: |\n\tb', 2, 'Unexpected tab, expected spaces', 'Indent with spaces only.'],
  ['\ta: b', 1, 'Unexpected tab, expected spaces', 'Indent with spaces only.'],
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

const CONFLICT = 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> tak\n';

test.each([
  ['fields', CONFLICT, [3]],
  ['lines of Windows', CONFLICT.replaceAll('\n', '\r\n'), [3]],
  ['text over lines', 'a: >-\n  tekst\n<<<<<<< HEAD\n  een\n=======\n  twee\n>>>>>>> tak\n', [4]],
  ['two places', CONFLICT + CONFLICT.replaceAll(/[ab]:/gu, 'c:'), [3, 9]],
  ['the second side alone', 'a: 1\n>>>>>>> tak\n', [3]],
])('a merge that was left undecided in %s is said, with its lines', (_, yaml, lines) => {
  expect(problems(yaml).match(/^content.*$/gmu)).toEqual(
    lines.map((line) =>
      expect.stringMatching(
        new RegExp(
          `^content/x\\.mdx:${line}: Unexpected mark of a merge \\([<>]{7}\\), expected one`,
        ),
      ),
    ),
  );
  expect(problems(yaml)).toContain(
    '\n  Choose from the two sides; take out the lines with <<<<<<<',
  );
});

test('signs of a merge inside a text are text', () => {
  expect(problems("title: 'a <<<<<<< b'\nfacts: []\n")).toBe('none');
});

test.each([
  [z.array(z.string()), 'Add what it says, or [] when that is nothing.'],
  [z.strictObject({ a: z.string().optional() }), 'Add what it says, or {} when that is nothing.'],
  [schema, 'Add what it says.'],
])('a file of comments alone is said to be so, with how to write nothing: %#', (schema, remedy) => {
  expect(() => parseYaml(schema, '# Nog niets.\n#\n\n', { file: 'content/x.yaml' })).toThrow(
    `content/x.yaml:1: Unexpected comments alone, expected fields or a list\n  ${remedy}`,
  );
});

const DEEP = 'Unexpected lists and fields of more than 50 levels, expected a few\n  Take out the';

test.each([
  ['lists in brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['lists that nothing closes', '['.repeat(20_000)],
  ['lists in dashes', `${'- '.repeat(20_000)}x`],
  ['fields in braces', `${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['fields in indents', Array.from({ length: 2_000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ['what a parser can still follow', '['.repeat(300) + ']'.repeat(300)],
])('YAML that lies far too deep is refused in a line: %s', (_, yaml) => {
  const said = problems(yaml);
  expect(said).toMatch(/^content\/x\.mdx:\d+: /u);
  expect(said).toContain(DEEP);
  expect(said.split('\n')).toHaveLength(2);
});

test('YAML as deep as schemas ask for is read', () => {
  const nested = z.array(z.any());
  expect(parseYaml(nested, '['.repeat(20) + ']'.repeat(20), place)).toHaveLength(1);
});

test('YAML that cannot be read is reported with its line', () => {
  expect(problems('title: [a\nfacts: []\n')).toMatch(/^content\/x\.mdx:3: Unexpected YAML, /u);
});
