import { existsSync, lstatSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locateBrief } from '../src/content-files/brief.ts';
import { sectionPaths } from '../src/content-files/folder.ts';
import { receivedIn } from '../src/content-files/received.ts';
import { DOUBTS } from '../src/content-files/doubts.ts';
import { clearLeftovers, findLeftovers } from '../src/content-files/leftovers.ts';
import { writeTogether } from '../src/content-files/write-together.ts';
import type { ImportedLetter } from '../src/importer/index.ts';
import { RECORD, type Redone, redoImport } from '../src/importer/redo.ts';
import { assertNoProblems, ContentError, type Problem } from '../src/problem/problem.ts';
import { collateFolders } from './collate-folder.ts';
import { importTools } from './dictionary.ts';
import { inEachFolder } from './letter-folders.ts';
import { importReceived, readReceived } from './read-received.ts';
import { readText } from './run.ts';

/** What an import of a folder came to. */
interface Imported {
  /** What an editor should look at. */
  remarks: Problem[];
  /** What was done, in a line. */
  summary: string;
}

/**
 * Imports the letter in a folder: reads, calls, writes.
 * @throws ContentError when anything is doubtful, or would be lost; nothing is written then.
 */
export async function importFolder(folder: string, replaceText: boolean): Promise<Imported> {
  const { letter, redone } = await redoFolder(folder);
  const mayReplace = replaceText || redone.text.length === 0 || (await isUntouched(folder));
  assertNoProblems([...redone.stray, ...(mayReplace ? [] : redone.text)]);
  const cleared = clearLeftovers(folder);
  await writeTogether(folder, redone.files);
  // Nothing is in doubt any more: the import would have stopped.
  rmSync(join(folder, DOUBTS), { force: true });
  return {
    remarks: [...cleared, ...redone.reset, ...letter.remarks],
    summary: `${folder}: ${letter.files.length} sections, ${redone.files.length} files written`,
  };
}

/**
 * Whether a letter is a concept whose words are still those of its source, as its record says: what is
 * settled otherwise than the draft chose may replace them.
 */
async function isUntouched(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, DOUBTS))) return false;
  try {
    await collateFolders([folder]);
    return true;
  } catch (error) {
    if (error instanceof ContentError) return false;
    throw error;
  }
}

/**
 * Redoes the import of the letter in each folder, writes nothing, and answers a line for each.
 * @throws ContentError that lists all that differs from what stands there, in any of them.
 */
export const checkFolders = (folders: readonly string[]): Promise<string[]> =>
  inEachFolder(folders, checkFolder);

async function checkFolder(folder: string): Promise<string> {
  const { letter, redone } = await redoFolder(folder);
  const { stray, text, reset, rest } = redone;
  assertNoProblems([...findLeftovers(folder), ...stray, ...text, ...reset, ...rest]);
  return `${folder}: ${letter.files.length} sections are what the import makes of ${receivedIn(folder).join(' and ')}`;
}

async function redoFolder(folder: string): Promise<{ letter: ImportedLetter; redone: Redone }> {
  const fileAt = (path: string) => join(folder, path);
  const received = await readReceived(folder);
  const briefFile = fileAt('brief.yaml');
  const yaml = readText(briefFile);
  const tools = await importTools();
  const letter = importReceived(received, locateBrief(yaml, briefFile), tools);
  assertNoProblems(linksAmong(folder, [...letter.files.map(({ path }) => path), RECORD]));
  return { letter, redone: redoImport(letter, { texts: readStanding(folder), fileAt }) };
}

/** Files that an import may have written before, by path from the folder. */
function readStanding(folder: string): Map<string, string> {
  const isThere = lstatSync(join(folder, RECORD), { throwIfNoEntry: false }) !== undefined;
  const paths = [...sectionPaths(folder), ...(isThere ? [RECORD] : [])];
  return new Map(paths.map((path) => [path, readText(join(folder, path))]));
}

/** Links in the place of files or folders: an import would replace them, or write elsewhere. */
function linksAmong(folder: string, paths: readonly string[]): Problem[] {
  const names = new Set(paths.flatMap((path) => [dirname(path), path]));
  return [...names].flatMap((name) => {
    const file = join(folder, name);
    const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (name === '.' || !isLink) return [];
    const message = 'Unexpected link to another place, expected the file or folder itself';
    return [{ file, message, remedy: 'Put what it leads to in its place.' }];
  });
}
