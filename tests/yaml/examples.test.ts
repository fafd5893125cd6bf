import { globSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EXAMPLES } from '../../src/yaml/examples.ts';

/** What the import writes, and no editor. */
const WRITTEN = /(?:verantwoording|twijfels)\.ts$/u;

/** Names of the fields without which a schema, or one inside it, does not hold. */
function requiredFields(schema: unknown, seen = new Set<unknown>()): string[] {
  if (!(schema instanceof z.ZodType) || seen.has(schema)) return [];
  seen.add(schema);
  const { def } = schema._zod;
  const inside: unknown[] = [
    ...['innerType', 'element', 'in', 'out', 'valueType'].map((part) => Reflect.get(def, part)),
    ...((Reflect.get(def, 'options') as unknown[] | undefined) ?? []),
  ];
  const fields =
    schema instanceof z.ZodObject ? Object.entries(schema.shape as Record<string, z.ZodType>) : [];
  return [
    ...fields.flatMap(([name, field]) => (field.safeParse(undefined).success ? [] : [name])),
    ...[...inside, ...fields.map(([, field]) => field)].flatMap((one) => requiredFields(one, seen)),
  ];
}

const files = globSync('src/schemas/**/*.ts').filter((file) => !WRITTEN.test(file));
const modules: unknown[] = await Promise.all(files.map((file) => import(`../../${file}`)));
const required = new Set(
  modules
    .flatMap((module) => Object.values(module as object))
    .flatMap((one) => requiredFields(one)),
);

test('each field that an editor must write has an example, for when it is left out', () => {
  expect(required.size).toBeGreaterThan(20);
  expect(Object.keys(EXAMPLES).sort()).toEqual([...required].sort());
});

test.each(Object.entries(EXAMPLES))('the example of %s is YAML of that field', (field, example) => {
  expect(Object.keys(parse(example) as object)).toEqual([field]);
});
