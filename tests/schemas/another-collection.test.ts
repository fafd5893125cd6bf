import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventFiles, oneSection } from '../edition/invented.ts';

// Does what the README says of another collection, in a copy of the project, and builds it.
const ROW = readFileSync('README.md', 'utf8').match(/^\| another collection +\|(.*)\|$/mu)?.[1];
const project = mkdtempSync(join(tmpdir(), 'leeseditie-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const FILE = `import { collection } from '../collection.ts';
import { text } from '../text.ts';

/** Sections on schools. */
export const onderwijs = collection({
  slug: 'onderwijs',
  title: 'Onderwijs',
  order: 6,
  fields: {
    /** School that it is about. */
    school: text,
  },
});
`;

const TYPED = `import { getCollection } from 'astro:content';
const [entry] = await getCollection('onderwijs');
export const school: string | undefined = entry?.data.school;
// @ts-expect-error It is text, and no number.
export const wrong: number | undefined = entry?.data.school;
// @ts-expect-error No such field.
entry?.data.nergens;
// @ts-expect-error No such collection.
await getCollection('nergens');
`;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};

/** Runs a program of the packages in the copy. */
function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules', program), ...args],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, CONTENT: 'content', DEV: '' },
    },
  );
  return { status, said: stdout + stderr };
}

/** A letter with a section in the new collection. */
const LETTER = inventFiles(
  oneSection({ collection: 'onderwijs', text: 'Tekst onder een kop.', school: 'De Proef' }),
);

beforeAll(() => {
  for (const path of [
    'src',
    'public',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(path, join(project, path), { recursive: true });
  // A folder of its own, so that what Astro keeps there is not that of the project.
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
  for (const [path, text] of Object.entries(LETTER)) write(`content/${path}`, text);
});

test('another collection is a file, and a line in the list', () => {
  expect(ROW).toContain(
    'a file in `src/schemas/collections/`, and a line for it in its `index.ts`',
  );
});

describe('with these', () => {
  beforeAll(() => {
    write('src/schemas/collections/onderwijs.ts', FILE);
    appendFileSync(
      join(project, 'src/schemas/collections/index.ts'),
      "export { onderwijs } from './onderwijs.ts';\n",
    );
  });

  test('a section has a page, under the title of its collection', () => {
    const { status, said } = run('astro/bin/astro.mjs', 'build');
    expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
    const page = join(project, 'dist/27925-701/onderwijs/proef/index.html');
    expect(readFileSync(page, 'utf8')).toContain('Tekst onder een kop.');
    const search = readFileSync(join(project, 'dist/zoek/27925-701.json'), 'utf8');
    expect(search).toContain('Onderwijs');
  });

  test('a section is typed', () => {
    write('typed.ts', TYPED);
    write(
      'tsconfig.typed.json',
      '{ "extends": "./tsconfig.json", "include": [".astro/types.d.ts", "typed.ts"] }',
    );
    expect(run('typescript/bin/tsc', '-p', 'tsconfig.typed.json')).toEqual({ status: 0, said: '' });
  });
});
