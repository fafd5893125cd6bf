import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { locateBrief } from '../src/content-files/brief.ts';
import { contentFolder, readTextIfAny } from '../src/content-files/folder.ts';
import { type FileContent, writeTogether } from '../src/content-files/write-together.ts';
import { addEntries, type Naming, newEntries } from '../src/draft/start-registers.ts';
import { loadShared } from '../src/edition/build/load.ts';
import { findReferences } from '../src/kamerstuk/index.ts';
import { findInstruments } from '../src/rechtsbron/index.ts';
import { type Proposal, proposeBrief } from '../src/draft/propose.ts';
import { twijfelOf, writeBrief, writeTwijfels } from '../src/draft/yaml.ts';
import { METADATA } from '../src/content-files/received.ts';
import type { Given } from '../src/draft/identity.ts';
import { readMetadata, withMetadata } from '../src/draft/metadata.ts';
import { withinSession } from '../src/draft/session.ts';
import { proposeFromXml } from '../src/draft/propose-xml.ts';
import type { Doubt } from '../src/importer/doubt.ts';
import type { ImportedLetter } from '../src/importer/index.ts';
import type { Dictionary } from '../src/importer/printed-letter.ts';
import { redoImport } from '../src/importer/redo.ts';
import { differentTexts } from '../src/draft/different-texts.ts';
import { settleDoubts } from '../src/importer/settle.ts';
import { ContentError, type Problem } from '../src/problem/problem.ts';
import { DOUBTS } from '../src/content-files/doubts.ts';
import { collateFolders } from './collate-folder.ts';
import { importTools } from './dictionary.ts';
import { importReceived, readFiles, readReceived, type Received } from './read-received.ts';
import { readNeeded, readText } from './run.ts';

/** What a draft came to. */
export interface Drafted {
  folder: string;
  /** The doubts in it, each read as its likeliest reading. */
  doubts: readonly Doubt[];
  summary: string;
}

/**
 * Makes a new folder of a letter from the text that the publisher hands out, and always writes it:
 * what is doubtful stands in it as its likeliest reading, and in `twijfels.yaml`.
 * What `collateAll` refuses of it is a doubt too.
 * @throws ContentError when the files are no letter, or when the letter stands there already.
 */
export async function draftLetter(
  files: readonly string[],
  given: Given,
  collateAll = collateFolders,
): Promise<Drafted> {
  const { letter, metadata } = sortFiles(files);
  const received = await readFiles(letter);
  const { file } = received;
  const tools = await importTools();
  const { brief, doubts: before } = propose(received, { given, metadata, dictionary: tools });
  const folder = join(contentFolder(), brief.kamerstuk);
  const source = `bron${extname(file)}`;
  const located = locateBrief(writeBrief(brief), join(folder, 'brief.yaml'));
  const { made, doubts, ...settled } = settleDoubts(
    located,
    (settled) => importReceived({ ...received, file: source }, settled, tools),
    before,
  );
  if (existsSync(folder)) throw await standing(folder, file, made);
  const { files: written } = redoImport(made, { texts: new Map(), fileAt: (path) => path });
  const pageAt = pageFinder(made.record.pages);
  const listed = async (all: readonly Doubt[]) =>
    pretty(writeTwijfels(all.map((doubt) => twijfelOf(doubt, pageAt))), DOUBTS);
  const own: FileContent[] = [
    ...letter.map((one) => ({ path: `bron${extname(one)}`, content: readNeeded(one) })),
    { path: 'brief.yaml', content: await pretty(writeBrief(settled.brief), 'brief.yaml') },
    ...written,
    ...(metadata === undefined ? [] : [{ path: METADATA, content: readNeeded(metadata) }]),
    ...(doubts.length > 0 ? [{ path: DOUBTS, content: await listed(doubts) }] : []),
  ];
  const registers = await startRegisters({
    ...{ brief: settled.brief, texts: made.texts, findReferences, findInstruments },
  });
  mkdirSync(contentFolder(), { recursive: true });
  await writeTogether(contentFolder(), [
    ...own.map(({ path, content }) => ({ path: join(brief.kamerstuk, path), content })),
    ...registers,
  ]);
  const refused = await refusedBy(() => collateAll([folder]));
  const all = [...doubts, ...refused];
  if (refused.length > 0)
    await writeTogether(folder, [{ path: DOUBTS, content: await listed(all) }]);
  const count = all.length === 1 ? '1 doubt' : `${all.length} doubts`;
  const summary = `${folder}: ${made.files.length} sections, ${count}`;
  return { folder, doubts: all, summary };
}

/** What the collation refuses of a draft: nothing, unless the importer has a fault. */
async function refusedBy(collate: () => Promise<unknown>): Promise<Doubt[]> {
  try {
    await collate();
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, message }) => ({ file, line, message, ...REFUSED }));
  }
}

const REFUSED: Pick<Doubt, 'remedy' | 'choices'> = {
  remedy:
    'The collation refuses this reading: look at the place, draft the letter from its PDF, XML or text instead, and report the file.',
  choices: [{ as: 'a reading that the collation refuses', settles: {} }],
};

/** The file of a letter among those that are given, and that of its metadata. */
function sortFiles(files: readonly string[]): { letter: string[]; metadata: string | undefined } {
  const isMetadata = (file: string) =>
    extname(file) === '.xml' && readText(file).includes('<metadata_gegevens');
  const metadata = files.find(isMetadata);
  const letter = files.filter((one) => one !== metadata);
  if (letter.length === 0) throw new ContentError([metadataAlone(metadata ?? '')]);
  return { letter, metadata };
}

const metadataAlone = (file: string): Problem => ({
  file,
  message: 'Unexpected metadata alone, expected a letter with them',
  remedy: 'Give the PDF, the XML or the text of the letter too.',
});

/** Proposes what `brief.yaml` says. */
function propose(
  received: Received,
  {
    given,
    metadata,
    dictionary,
  }: { given: Given; metadata?: string | undefined; dictionary: Dictionary },
): Proposal {
  const name = basename(received.file);
  const proposal =
    received.kind === 'xml'
      ? { brief: proposeFromXml(received.xml, name, given), doubts: [] }
      : proposeBrief(received.lines, { file: name, given, dictionary });
  if (metadata === undefined) return withinSession(proposal, name);
  const read = readMetadata(readText(metadata), metadata);
  return withinSession({ ...proposal, brief: withMetadata(proposal.brief, read, metadata) }, name);
}

/** The registers with entries for all that the letter names and they lack; of those alone that get any. */
async function startRegisters(naming: Naming): Promise<FileContent[]> {
  const folder = contentFolder();
  const read = (file: string) => readTextIfAny(file);
  const shared = loadShared({ folder, letters: [], sections: () => [], read });
  const { dossiers, papers, ...others } = newEntries(naming, shared);
  const texts = new Map<string, string | undefined>();
  const add = (path: string, field: string | undefined, entries: readonly object[]) => {
    if (entries.length === 0) return;
    const yaml = texts.get(path) ?? read(join(folder, path));
    texts.set(path, addEntries(yaml, field, entries));
  };
  add('kamerstukken.yaml', 'papers', papers);
  add('kamerstukken.yaml', 'dossiers', dossiers);
  for (const [name, entries] of Object.entries(others)) add(`${name}.yaml`, undefined, entries);
  const files = [...texts].map(async ([path, yaml]) => ({
    path,
    content: await pretty(yaml ?? '', path),
  }));
  return Promise.all(files);
}

/** Lays out a file as `npm run format` does. */
async function pretty(content: string, path: string): Promise<string> {
  const config = await resolveConfig(join(import.meta.dirname, '..', path));
  return format(content, { ...config, plugins: [], filepath: path });
}

/** Tells the page of a line, 0 when there are no pages. */
const pageFinder =
  (pages: readonly { page: number; line: number }[]) =>
  (line: number): number =>
    pages.findLast((start) => start.line <= line)?.page ?? pages[0]?.page ?? 0;

/** What is said of a letter that stands there already: nothing is written, and how it differs is shown. */
async function standing(folder: string, file: string, made: ImportedLetter): Promise<ContentError> {
  const message = `Unexpected letter of ${basename(file)} that stands there already, expected a new one`;
  const remedy = `Nothing was written. Import it again: npm run import -- ${folder}; or draft it elsewhere: CONTENT=<folder> npm run draft -- ${file}`;
  const found = differentTexts(await textsIn(folder), made.texts);
  return new ContentError([
    { file: folder, message, remedy },
    ...found.map((one) => ({ file, ...one })),
  ]);
}

/** The texts of a letter that stands, its doubts read as is likeliest; none when it cannot be read. */
async function textsIn(folder: string): Promise<string[]> {
  try {
    const [received, tools] = [await readReceived(folder), await importTools()];
    const file = join(folder, 'brief.yaml');
    const located = locateBrief(readText(file), file);
    return settleDoubts(located, (brief) => importReceived(received, brief, tools)).made.texts;
  } catch (error) {
    if (error instanceof ContentError) return [];
    throw error;
  }
}
