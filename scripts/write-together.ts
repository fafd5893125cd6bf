import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ContentError } from '../src/schemas/problem.ts';

/** A file and what it must hold. */
export interface FileContent {
  path: string;
  content: string;
}

type Step = () => Promise<unknown>;

/**
 * Writes files all or none: each to a temporary file first, then renamed into place. When
 * anything fails half-way, what stood there is put back.
 */
export async function writeTogether(files: readonly FileContent[]): Promise<void> {
  const undo: Step[] = [];
  try {
    for (const file of files) await stage(file, undo);
    for (const { path } of files) await putInPlace(path, undo);
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw unwritten(error);
  }
  for (const { path } of files) await rm(backup(path), { force: true });
}

/** Says which file could not be written; other errors stay as they are. */
function unwritten(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return error;
  const message = `Unexpected failure to write (${String(error.code)}), expected a place for it`;
  const remedy = 'Let its folder be one that you may write in. Nothing was changed.';
  const file = String(error.path).replace(/\.\d+\.(?:new|old)$/u, '');
  return new ContentError([{ file, message, remedy }]);
}

const staged = (path: string): string => `${path}.${process.pid}.new`;
const backup = (path: string): string => `${path}.${process.pid}.old`;

async function stage({ path, content }: FileContent, undo: Step[]): Promise<void> {
  const made = await mkdir(dirname(path), { recursive: true });
  if (made !== undefined) undo.push(() => rm(made, { recursive: true, force: true }));
  undo.push(() => rm(staged(path), { force: true }));
  await writeFile(staged(path), content);
}

async function putInPlace(path: string, undo: Step[]): Promise<void> {
  const existed = await keepBackup(path);
  undo.push(() => (existed ? rename(backup(path), path) : rm(path, { force: true })));
  await rename(staged(path), path);
}

/** Copies what stands at a path beside it; answers whether anything did. */
async function keepBackup(path: string): Promise<boolean> {
  try {
    await copyFile(path, backup(path));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
