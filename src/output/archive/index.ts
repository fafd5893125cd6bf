import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesDigest, digestOf } from '../../cache/cache.ts';
import { contentFolder } from '../../content-files/folder.ts';
import { METADATA, receivedIn } from '../../content-files/received.ts';
import type { Edition } from '../../edition/build/edition.ts';
import type { LetterSummary } from '../../edition/model.ts';
import { letterIdentity, letterSubject } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import { inFull } from '../in-full.ts';
import { cache, keepFile } from '../keep.ts';
import type { OutputFile } from '../contract.ts';
import { entriesOf, type Entry, fileIn, type Packed, utf8, zip, zipOf } from '../zip.ts';
import { csv } from '../csv/index.ts';
import type { Row } from '../tables/table.ts';

/** Address of the archive of the whole edition. */
export const EDITION_ARCHIVE = 'data/leeseditie.zip';

/** Name of the checksums in an archive. */
const SUMS = 'SHA256SUMS';

/** Forms that weigh more than all else. */
const HEAVY = /\.(?:pdf|epub)$/u;

/**
 * Most letters of which the archive of the whole edition has those too, and most of which it has any file:
 * hosts take no file above 25 MB, and a letter has about 0.6 MB of them and 0.4 MB of others. Of 1,000
 * letters it took 370 MB, and three times that to make.
 */
const MOST_WHOLE = 30;
const MOST_TEXTS = 60;

/** What the archive of an edition of so many letters has: every form of them, the light ones, or none. */
export function editionArchiveHas(letters: number): 'forms' | 'texts' | 'data' {
  if (letters <= MOST_WHOLE) return 'forms';
  return letters <= MOST_TEXTS ? 'texts' : 'data';
}

/** A file of a letter in another form, or of the open data. */
const PACKED = /^(?:[^/]+\.(?:pdf|epub|txt|md|xml|json)|data\/.+\.(?:csv|json))$/u;

/** Whether an archive has a file of the site. */
export const isPacked = ({ path }: OutputFile): boolean => PACKED.test(path);

/**
 * The archives: one a letter with all its forms, its tables and the source as received, and one of the
 * whole edition.
 * @param files Every file of the site that an archive can have.
 * @param of Ids of the letters whose own archives are given, and not that of the edition; all if left out.
 */
export function archives(
  files: readonly OutputFile[],
  edition: Edition,
  of?: ReadonlySet<string>,
): OutputFile[] {
  const letters = edition.letters
    .filter(({ id }) => of?.has(id) ?? true)
    .map((letter) => {
      const own = files.filter(({ path }) => path.startsWith(`${letter.id}.`));
      return letterArchive(letter, own, edition);
    });
  const data = files.filter(({ path }) => path.startsWith('data/'));
  return of === undefined
    ? [...letters, { path: EDITION_ARCHIVE, make: () => editionArchive(letters, data, edition) }]
    : letters;
}

/** The archive of a letter, kept until one of its files changes. */
const letterArchive = (
  letter: LetterSummary,
  files: readonly OutputFile[],
  edition: Edition,
): OutputFile => ({
  path: `${letter.id}.zip`,
  of: [
    files.map(({ path, of }) => [path, of]),
    receivedFiles(letter).map(({ path, bytes }) => [path, bytesDigest(bytes)]),
    edition.publication,
  ],
  make: async () => {
    const own = await letterFiles(letter, files);
    const about = ui.archive.ofLetter(
      letterSubject(letter),
      letterIdentity(letter),
      inFull(letter.href),
    );
    return archiveOf([...front(own, about, edition), ...own]);
  },
});

/** Packs files with their checksums. */
const archiveOf = (files: readonly Packed[]): Uint8Array<ArrayBuffer> =>
  zip([...files, checksums(files.map(({ path, bytes }) => ({ path, sum: sha256(bytes) })))]);

const checksums = (files: readonly { path: string; sum: string }[]): Packed => ({
  path: SUMS,
  bytes: utf8(files.map(({ path, sum }) => `${sum}  ${path}\n`).join('')),
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The files of a letter, its tables apart, and the source as received. */
async function letterFiles(letter: LetterSummary, files: readonly OutputFile[]): Promise<Packed[]> {
  const forms = await Promise.all(files.map(packed));
  const json = forms.find(({ path }) => path === `${letter.id}.json`);
  return [...forms, ...(json ? letterTables(json) : []), ...receivedFiles(letter)];
}

const packed = async (file: OutputFile): Promise<Packed> => {
  const made = await keepFile(file);
  return { path: file.path, bytes: typeof made === 'string' ? utf8(made) : made };
};

/** The files in which a letter was received; none for one that is not in a folder. */
function receivedFiles({ id }: Pick<LetterSummary, 'id'>): Packed[] {
  const folder = join(contentFolder(), id);
  return [...receivedIn(folder), METADATA]
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => ({
      path: `${ui.archive.source}/${name}`,
      bytes: readFileSync(join(folder, name)),
    }));
}

/**
 * The archive of the edition, made anew only when one of its files changed: it takes the files of letters
 * as they lie in the archives of these.
 */
async function editionArchive(
  letters: readonly OutputFile[],
  data: readonly OutputFile[],
  edition: Edition,
): Promise<Uint8Array<ArrayBuffer>> {
  const tables: Archived[] = [];
  for (const file of data) tables.push(...archivedIn(packedTable(await packed(file))));
  const has = editionArchiveHas(letters.length);
  const packedLetters = has === 'data' ? [] : letters;
  const digest = digestOf(
    packedLetters.map(({ path, of }) => [path, of]),
    tables.map(({ path, sum }) => [path, sum]),
    edition.publication,
  );
  const kept = cache.getBytes('archive', digest);
  if (kept !== undefined) return kept;
  const files: Archived[] = [];
  for (const letter of packedLetters) {
    const folder = letter.path.slice(0, -'.zip'.length);
    for (const file of archivedIn((await packed(letter)).bytes))
      if (!isFront(file) && (has === 'forms' || !HEAVY.test(file.path)))
        files.push({ ...file, path: `${folder}/${file.path}` });
  }
  files.push(...tables);
  const about = ui.archive.ofEdition(ui.site.name, inFull('/'), has);
  const all = [...archivedIn(archiveOf(front(files, about, edition))), ...files];
  const made = zipOf([...all, ...entriesOf(zip([checksums(all)]))]);
  cache.setBytes('archive', digest, made);
  return made;
}

/** A table in an archive of its own, kept until its rows change: the largest take seconds to pack. */
function packedTable(table: Packed): Uint8Array {
  const digest = digestOf(table.path, bytesDigest(table.bytes));
  const kept = cache.getBytes('packed', digest);
  if (kept !== undefined) return kept;
  const made = archiveOf([table]);
  cache.setBytes('packed', digest, made);
  return made;
}

/** A file as an archive of ours has it. */
interface Archived extends Entry {
  /** Its checksum, SHA-256. */
  sum: string;
}

/** What an archive has, with the checksums that it tells. */
function archivedIn(archive: Uint8Array): Archived[] {
  const lines = new TextDecoder().decode(fileIn(archive, SUMS)).trim().split('\n');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  return entriesOf(archive).flatMap((entry) => {
    const sum = sums.get(entry.path);
    return sum === undefined ? [] : [{ ...entry, sum }];
  });
}

/** What the files of an archive are, and under which terms they may be used. */
const front = (files: readonly { path: string }[], about: string, edition: Edition): Packed[] => [
  { path: ui.archive.readme, bytes: utf8(readme(files, about)) },
  { path: ui.archive.licence, bytes: utf8(licence(edition, files)) },
];

const isFront = ({ path }: { path: string }): boolean =>
  path === ui.archive.readme || path === ui.archive.licence;

/** Says what the files are, each kind that there is. */
function readme(files: readonly { path: string }[], about: string): string {
  const has = (kind: string) =>
    files.some(({ path }) =>
      kind.endsWith('/') ? `/${path}`.includes(`/${kind}`) : path.endsWith(`.${kind}`),
    );
  const kinds = Object.entries(ui.archive.kinds).filter(([kind]) => has(kind));
  const lines = kinds.map(([kind, is]) => `${kind.endsWith('/') ? kind : `.${kind}`}  ${is}`);
  return [about, '', ...lines, '', ui.archive.checksums, ''].join('\n');
}

function licence(
  { publication: { dataLicence } }: Edition,
  files: readonly { path: string }[],
): string {
  const data = dataLicence ? [ui.archive.dataLicence(dataLicence.name, dataLicence.url)] : [];
  const fonts = files.some(({ path }) => path.endsWith('.pdf')) ? [ui.archive.fonts] : [];
  return [ui.account.rightsText, ...data, ...fonts, ''].join('\n');
}

/** The tables of a letter as CSV, those that have rows, of its JSON, which has the same rows. */
function letterTables({ bytes }: Pick<Packed, 'bytes'>): Packed[] {
  const { tabellen } = JSON.parse(new TextDecoder().decode(bytes)) as {
    tabellen: Record<string, Row[]>;
  };
  return Object.entries(tabellen).flatMap(([name, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    const text = csv(Object.keys(first), rows);
    return [{ path: `${ui.archive.tables}/${name}.csv`, bytes: utf8(text) }];
  });
}
