import { expect, test } from 'vitest';
import { z } from 'zod';
import { ContentError } from '../../src/schemas/problem.ts';
import { parseYaml } from '../../src/schemas/yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  facts: z.array(z.strictObject({ n: z.number() })),
});
const place = { file: 'content/x.mdx', firstLine: 2 };
const problems = (yaml: string) => {
  try {
    parseYaml(schema, yaml, place);
  } catch (error) {
    return (error as ContentError).message;
  }
  return 'none';
};

test('a wrong field is named with file, line and path', () => {
  expect(problems('title: a\nfacts:\n  - n: veel\n')).toBe(
    'content/x.mdx:4: facts[0].n: Unexpected string, expected number',
  );
});

test('a mistyped field is reported where it stands', () => {
  expect(problems('title: a\nfacts: []\ntitel: b\n')).toBe(
    'content/x.mdx:4: titel: Unexpected field "titel", expected only the fields of the schema',
  );
});

test('an absent field is reported where it is missing', () => {
  expect(problems('facts: []\n')).toBe(
    'content/x.mdx:2: title: Unexpected absence, expected string',
  );
});

test('every problem is reported at once', () => {
  expect(problems('title: 1\nfacts: 2\n').split('\n')).toHaveLength(2);
});

test('YAML that cannot be read is reported with its line', () => {
  expect(problems('title: [a\nfacts: []\n')).toMatch(/^content\/x\.mdx:3: Unexpected YAML, /u);
});
