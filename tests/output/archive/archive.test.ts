import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { archives, EDITION_ARCHIVE, isPacked } from '../../../src/output/archive/index.ts';
import { keepFile } from '../../../src/output/keep.ts';
import type { OutputFile } from '../../../src/output/contract.ts';
import { firstLetter } from '../../first-letter.ts';

const { edition } = firstLetter();

/** Files as other forms would make them, small. */
const FORMS: OutputFile[] = [
  { path: '27925-651.txt', make: () => 'De tekst.', of: 'een' },
  { path: '27925-651.epub', make: () => new Uint8Array([1, 2, 3]), of: 'twee' },
  {
    path: '27925-651.json',
    make: () =>
      JSON.stringify({ tabellen: { bedragen: [{ doel: 'a, b', euro: 5 }], plaatsen: [] } }),
    of: 'drie',
  },
  { path: 'data/bedragen.csv', make: () => 'doel,euro\r\n' },
  { path: 'feed.xml', make: () => '<feed/>' },
];

async function open(path: string, files = FORMS, of = edition): Promise<Map<string, string>> {
  const found = archives(files.filter(isPacked), of).find((file) => file.path === path);
  const bytes = (await found?.make()) as Uint8Array;
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name, Buffer.from(file).toString()]),
  );
}

describe('the archive of a letter', () => {
  test('has every form of it, its tables, the source as received, and what they are', async () => {
    const archive = await open('27925-651.zip');
    expect([...archive.keys()]).toEqual([
      ...['LEESMIJ.txt', 'LICENTIE.txt'],
      ...['27925-651.txt', '27925-651.epub', '27925-651.json'],
      ...['tabellen/bedragen.csv', 'bron/bron.txt', 'SHA256SUMS'],
    ]);
    expect(archive.get('tabellen/bedragen.csv')).toBe('doel,euro\r\n"a, b",5\r\n');
    expect(archive.get('bron/bron.txt')).toBe(readFileSync('content/27925-651/bron.txt', 'utf8'));
    expect(archive.get('LEESMIJ.txt')).toContain('.epub  EPUB 3');
    expect(archive.get('LEESMIJ.txt')).not.toContain('.pdf');
    expect(archive.get('LICENTIE.txt')).toContain('EUPL-1.2');
  });

  test.each(['27925-651.zip', EDITION_ARCHIVE])(
    'has the checksum of each file, %s',
    async (path) => {
      const archive = await open(path);
      const lines = (archive.get('SHA256SUMS') ?? '').trim().split('\n');
      expect(lines.length).toBe(archive.size - 1);
      for (const line of lines) {
        const [sum, name = ''] = line.split('  ');
        if (name.endsWith('.epub')) continue;
        expect(
          createHash('sha256')
            .update(archive.get(name) ?? '')
            .digest('hex'),
          name,
        ).toBe(sum);
      }
    },
  );

  test('is the same to the byte when it is made again', async () => {
    for (const archive of archives(FORMS, edition))
      expect(await archive.make(), archive.path).toEqual(await archive.make());
  });

  test('that cannot be made says which file it is that fails, and leaves nothing', async () => {
    const failing: OutputFile = {
      path: '27925-651.pdf',
      make: () => {
        throw new Error('alinea-7: unknown font');
      },
      of: Math.random(),
    };
    const [archive] = archives([failing], edition);
    await expect(archive && keepFile(archive)).rejects.toThrow(
      '27925-651.zip: 27925-651.pdf: alinea-7: unknown font',
    );
  });
});

test('the archive of the edition has each letter whole in a folder, and the data', async () => {
  const archive = await open(EDITION_ARCHIVE);
  expect([...archive.keys()]).toEqual([
    ...['LEESMIJ.txt', 'LICENTIE.txt', '27925-651/27925-651.txt', '27925-651/27925-651.epub'],
    ...['27925-651/27925-651.json', '27925-651/tabellen/bedragen.csv'],
    ...['27925-651/bron/bron.txt', 'data/bedragen.csv', 'SHA256SUMS'],
  ]);
  expect(archive.get('LEESMIJ.txt')).toContain(
    'in alle bestandsvormen, met de gegevens en de bron',
  );
});

/** The edition with so many letters more, which have no files. */
const withOthers = (count: number) => ({
  ...edition,
  letters: [
    ...edition.letters,
    ...edition.letters.flatMap((letter) =>
      Array.from({ length: count }, (_, at) => ({ ...letter, id: `27925-${at + 1000}` })),
    ),
  ],
});

test('of more letters than hosts take the archive of the edition leaves out their heavy forms', async () => {
  const archive = await open(EDITION_ARCHIVE, FORMS, withOthers(30));
  expect([...archive.keys()]).toContain('27925-651/27925-651.txt');
  expect([...archive.keys()]).not.toContain('27925-651/27925-651.epub');
  expect(archive.get('LEESMIJ.txt')).toContain('De PDF en het EPUB van een brief staan naast');
});

test('of still more it has the data alone, and says where each letter is', async () => {
  const archive = await open(EDITION_ARCHIVE, FORMS, withOthers(60));
  expect([...archive.keys()]).toEqual([
    ...['LEESMIJ.txt', 'LICENTIE.txt', 'data/bedragen.csv', 'SHA256SUMS'],
  ]);
  expect(archive.get('LEESMIJ.txt')).toContain('Elke brief heeft een eigen archief');
});

test('an archive with a PDF has the licence of the typefaces in it', async () => {
  const pdf = { path: '27925-651.pdf', make: () => new Uint8Array([1]), of: 'vier' };
  const archive = await open('27925-651.zip', [...FORMS, pdf]);
  expect(archive.get('LICENTIE.txt')).toContain('SIL Open Font License 1.1');
});
