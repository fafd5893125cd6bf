import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readAddressLists } from '../../scripts/address-lists.ts';
import { readLists } from '../../src/addresses/manifest.ts';
import { isInside, pathIn } from '../../src/content-files/inside.ts';
import { briefSchema } from '../../src/schemas/letter/brief.ts';
import { address, kamerstukId, sectionId, slug } from '../../src/schemas/text.ts';

// What content says becomes a path or an address: a file of the content, a page of the site.
const SCHEMAS = { slug, sectionId, kamerstukId, address } satisfies Record<string, z.ZodType>;
const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
const accepts = (name: keyof typeof SCHEMAS, value: string) =>
  SCHEMAS[name].safeParse(value).success;

/** Parts that lead elsewhere, or that some program takes for such a part. */
const ELSEWHERE = ['.', '..', '...', '%2e%2e', '%2E.', '.%2e', '..%2f', 'a%2f..', '%5c', '..\\'];

/** Paths of parts that schemas know, among what leads elsewhere. */
const paths = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('a', 'missies', 'f-16s', '27925-651', '35125-C') },
      { weight: 1, arbitrary: fc.constantFrom('index', 'opening', 'a.json', 'a#b', '~', 'a b') },
      { weight: 1, arbitrary: fc.constantFrom('', '\0', '?', '-', '_', ...ELSEWHERE) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((parts) => fc.constantFrom('/', '/', '//', '\\').map((sign) => parts.join(sign)));

/** Whether a path says plainly where it leads, and that is inside. */
function leadsInside(path: string): boolean {
  const [file = ''] = path.replace(/^\/|\/$/gu, '').split('#');
  return (
    isInside(posix.join('/map', path), '/map') &&
    file.split('/').every((part) => part !== '' && !/^\.+$/u.test(part)) &&
    !/[\\%\0\s]/u.test(path)
  );
}

describe.each(names)('%s', (name) => {
  test('accepts nothing that leads out of its folder, or hides where it leads', () => {
    let accepted = 0;
    fc.assert(
      fc.property(paths, (path) => {
        if (!accepts(name, name === 'address' ? `/${path}/` : path)) return;
        accepted += 1;
        expect(leadsInside(path)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  test.each(ELSEWHERE)('refuses %s wherever it stands', (part) => {
    for (const path of [
      part,
      `${part}/a`,
      `a/${part}`,
      `27925-651/${part}/a`,
      `27925-651/a/${part}`,
    ])
      for (const value of [path, `/${path}`, `/${path}/`, `/${path}/a.json`])
        expect(accepts(name, value)).toBe(false);
  });
});

test.each([
  ['slug', 'index'],
  ['sectionId', '27925-651/missies/index'],
  ['sectionId', '27925/missies/mandaat'],
  ['sectionId', '27925-651/Missies/mandaat'],
  ['sectionId', '27925-651/mandaat'],
  ['sectionId', '27925-651/missies/deel/mandaat'],
  ['address', '/a//b/'],
  ['address', '//elders.example/'],
  ['address', '/a/#'],
  ['address', '/a/#x"><script>'],
  ['address', '/a/?q=1'],
  ['address', '/a'],
] as const)('%s refuses "%s"', (name, value) => expect(accepts(name, value)).toBe(false));

test.each([
  ['slug', 'f-16s'],
  ['sectionId', '27925-651/missies/f-16s'],
  ['sectionId', '35125-C/opening'],
  ['kamerstukId', '21501-20-1136'],
  ['address', '/'],
  ['address', '/#kern'],
  ['address', '/.well-known/security.txt'],
  ['address', '/27925-651.json'],
] as const)('%s accepts "%s"', (name, value) => expect(accepts(name, value)).toBe(true));

test('every address that was ever published may move', () => {
  const published = readLists(readAddressLists().lists);
  expect(published.filter((one) => !accepts('address', one))).toEqual([]);
});

test('a slug index is refused where an outline has it, with another way', () => {
  const brief = { outline: [{ heading: 'Kop', level: 2, collection: 'overig', slug: 'index' }] };
  expect(briefSchema.pick({ outline: true }).safeParse(brief).error?.issues[0]?.message).toBe(
    'Unexpected "index", expected another word: a host serves it as the page above',
  );
});

test('a path is held inside its folder, wherever it comes from', () => {
  fc.assert(
    fc.property(paths, (path) => {
      let file: string;
      try {
        file = pathIn('/wortel/map', path);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        return;
      }
      expect(isInside(file, '/wortel/map')).toBe(true);
    }),
  );
  expect(() => pathIn('dist', '../tsconfig.json')).toThrow(
    'Unexpected path ../tsconfig.json, expected one inside dist',
  );
  expect(readFileSync(pathIn('.', 'package.json'), 'utf8')).toContain('leeseditie');
});
