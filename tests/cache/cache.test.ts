import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Cache, diskCache, digestOf, forgetOldCode } from '../../src/cache/cache.ts';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { type Files, inventFiles } from '../edition/invented.ts';
import { contentOf } from '../edition/memory.ts';

const PROEF = { id: 'proef', name: 'Proef', spellings: ['proef'] };

/** A letter that names what the register of terms has, with another opening or other terms. */
const files = (text = 'Een proef. En nog een.', begrippen: unknown[] = [PROEF]): Files =>
  inventFiles({ opening: { text }, begrippen });
const FILES = files();

/** A cache in memory, which counts the letters that were made anew. */
function counting() {
  const kept = new Map<string, string>();
  const made: string[] = [];
  const cache: Cache = {
    get: (kind, digest) => {
      const json = kept.get(`${kind} ${digest}`);
      return json === undefined ? undefined : JSON.parse(json);
    },
    set: (kind, digest, value) => {
      if (kind === 'letter') made.push(digest);
      kept.set(`${kind} ${digest}`, JSON.stringify(value));
    },
  };
  return { cache, made };
}

test('an edition made of what was kept is the same as one made anew', () => {
  const { cache, made } = counting();
  const clean = buildEdition(contentOf(FILES), cache);
  expect(JSON.stringify(buildEdition(contentOf(FILES), cache))).toBe(JSON.stringify(clean));
  expect(made).toHaveLength(1);
});

test.each([
  ['a word of the letter', files('Een proef. En nog één.')],
  ['an entry that it names', files(undefined, [{ ...PROEF, id: 'proeven' }])],
  ['an entry that it names from now on', files(undefined, [PROEF, { id: 'een', name: 'Een' }])],
])('%s makes a letter anew', (_, after) => {
  const { cache, made } = counting();
  buildEdition(contentOf(FILES), cache);
  const edition = buildEdition(contentOf(after), cache);
  expect(made).toHaveLength(2);
  expect(edition).toEqual(buildEdition(contentOf(after)));
});

test('an entry that it does not name leaves a letter as it was', () => {
  const { cache, made } = counting();
  const letters = [
    { opening: { text: 'Een proef.' } },
    { id: '27925-702', opening: { text: 'Ander.' } },
  ];
  buildEdition(contentOf(inventFiles({ letters, begrippen: [PROEF] })), cache);
  const begrippen = [PROEF, { id: 'ander', name: 'Ander' }];
  const edition = buildEdition(contentOf(inventFiles({ letters, begrippen })), cache);
  // The letter that names it is made anew, the other is not.
  expect(made).toHaveLength(3);
  expect(edition.registers.begrippen.map(({ data: { id } }) => id)).toEqual(['proef', 'ander']);
});

test('a letter with something wrong is never kept', () => {
  const { cache, made } = counting();
  const wrong = files('[Een](kamerstuk:1-1) proef.');
  for (let turn = 0; turn < 2; turn += 1)
    expect(() => buildEdition(contentOf(wrong), cache)).toThrow('Unexpected kamerstuk 1-1');
  expect(made).toEqual([]);
});

test('an edition is plain data', () => {
  const edition = buildEdition(contentOf(FILES));
  expect(structuredClone(edition)).toEqual(edition);
  expect(JSON.parse(JSON.stringify(edition))).toEqual(
    JSON.parse(JSON.stringify(structuredClone(edition))),
  );
  expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
});

const root = mkdtempSync(join(tmpdir(), 'cache-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('what is kept on disk is found again, by this code alone', () => {
  mkdirSync(join(root, 'src'), { recursive: true });
  writeFileSync(join(root, 'src/a.ts'), '1');
  diskCache(root).set('letter', digestOf('a'), { text: 'één' });
  expect(diskCache(root).get('letter', digestOf('a'))).toEqual({ text: 'één' });
  writeFileSync(join(root, 'src/a.ts'), '2');
  expect(diskCache(root).get('letter', digestOf('a'))).toBeUndefined();
});

test('a file that was cut off counts for nothing', () => {
  diskCache(root).set('letter', digestOf('b'), { text: 'heel' });
  const [file = ''] = globSync(`**/${digestOf('b')}.json`, { cwd: join(root, '.cache') });
  mkdirSync(dirname(join(root, '.cache', file)), { recursive: true });
  writeFileSync(join(root, '.cache', file), '{ "text": "he');
  expect(diskCache(root).get('letter', digestOf('b'))).toBeUndefined();
});

test('a folder that cannot be written keeps nothing, and stops nothing', () => {
  const nowhere = join(root, 'src/a.ts');
  expect(() => diskCache(nowhere).set('letter', 'c', {})).not.toThrow();
});

test('what the versions of the code made that were used last is kept, and no more', () => {
  const own = join(root, 'versies');
  const folder = join(own, '.cache', 'build');
  for (const [day, name] of ['een', 'twee', 'drie', 'vier', 'vijf'].entries()) {
    mkdirSync(join(folder, name), { recursive: true });
    utimesSync(join(folder, name), day, day);
  }
  diskCache(own).set('soort', digestOf('nu'), 'nu');
  forgetOldCode(own);
  expect(readdirSync(folder)).toHaveLength(4);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['drie', 'vier', 'vijf']));
  expect(diskCache(own).get('soort', digestOf('nu'))).toBe('nu');
});
