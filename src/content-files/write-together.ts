import fs from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { saySystemError, systemProblem } from '../problem/system-error.ts';
import { ContentError, type Problem } from '../problem/problem.ts';
import { pathIn } from './inside.ts';
import { keptStage, stageOf } from './leftovers.ts';

/** A file by its path from a folder, and what it must hold. */
export interface FileContent {
  path: string;
  content: string | Uint8Array;
}

/** What puts one file back as it was, and what to do by hand when that fails. */
interface Undo {
  file: string;
  /** By the folder in which what could not be put back is kept. */
  remedy: (kept: string) => string;
  step: () => Promise<unknown>;
}

/**
 * Writes files of a folder all or none. All are made ready in one folder beside them first, and
 * only renamed from there; when anything fails half-way, what stood there is put back.
 * @throws ContentError that names the file that could not be written, and each that could not be
 * put back.
 */
export async function writeTogether(folder: string, files: readonly FileContent[]): Promise<void> {
  if (files.length === 0) return;
  const stage = stageOf(folder);
  const undo: Undo[] = [];
  try {
    for (const file of files) await makeReady(stage, folder, file);
    for (const { path } of files) await putInPlace(stage, folder, path, undo);
  } catch (error) {
    throw unwritten(error, stage, folder, await takeBack(stage, undo));
  }
  await fs.rm(stage, { recursive: true, force: true });
}

/** Writes a file with the rights of the one that it will replace. */
async function makeReady(stage: string, folder: string, { path, content }: FileContent) {
  const ready = pathIn(join(stage, 'new'), path);
  await fs.mkdir(dirname(ready), { recursive: true });
  await fs.writeFile(ready, content);
  const mode = await modeOf(pathIn(folder, path));
  if (mode !== undefined) await fs.chmod(ready, mode);
}

/** Renames a file into place; only what was done is there to be undone. */
async function putInPlace(stage: string, folder: string, path: string, undo: Undo[]) {
  const [target, before] = [pathIn(folder, path), join(stage, 'old', path)];
  await makeFolder(dirname(target), undo);
  const isNew = (await modeOf(target)) === undefined;
  if (!isNew) {
    await fs.mkdir(dirname(before), { recursive: true });
    await fs.copyFile(target, before);
  }
  await fs.rename(join(stage, 'new', path), target);
  undo.push({
    file: target,
    remedy: isNew
      ? DELETE
      : (kept) => `What stood there is in ${join(kept, 'old', path)}: copy it back.`,
    step: () => (isNew ? fs.rm(target, { force: true }) : fs.rename(before, target)),
  });
}

const DELETE = () => 'Delete it.';

async function makeFolder(folder: string, undo: Undo[]): Promise<void> {
  const made = await fs.mkdir(folder, { recursive: true });
  if (made === undefined) return;
  undo.push({ file: folder, remedy: DELETE, step: () => fs.rmdir(folder) });
}

/** Rights on a file; undefined if there is none. @throws Error when it is a folder. */
async function modeOf(file: string): Promise<number | undefined> {
  try {
    return (await fs.stat(file)).mode & 0o777;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Does every step, from the last; keeps the folder for those that fail, and lists these. */
async function takeBack(stage: string, undo: readonly Undo[]): Promise<Problem[]> {
  const failed: (Undo & { code: string })[] = [];
  for (const one of undo.toReversed()) {
    try {
      await one.step();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      failed.push({ ...one, code });
    }
  }
  if (failed.length === 0) await fs.rm(stage, { recursive: true, force: true });
  const kept = failed.length === 0 ? stage : await keep(stage);
  return failed.map(({ file, remedy, code }) => ({
    file,
    message: `Unexpected failure to put it back${code}, expected what stood there`,
    remedy: remedy(kept),
  }));
}

/** Gives the folder a name that no import clears away. */
async function keep(stage: string): Promise<string> {
  const kept = keptStage(stage);
  return fs.rename(stage, kept).then(
    () => kept,
    () => stage,
  );
}

/** Says which file could not be written, and what became of the others; other errors stay. */
function unwritten(error: unknown, stage: string, folder: string, lost: Problem[]): unknown {
  const problem = systemProblem(error);
  if (problem === undefined) return error;
  const inStage = relative(stage, problem.file).split(sep);
  const isStaged = ['new', 'old'].includes(inStage[0] ?? '');
  const file = isStaged ? join(folder, ...inStage.slice(1)) : problem.file;
  const { remedy } = saySystemError((error as NodeJS.ErrnoException).code ?? '');
  const after = lost.length === 0 ? 'Nothing was changed.' : 'Not all is back as it was:';
  return new ContentError([{ ...problem, file, remedy: `${remedy} ${after}` }, ...lost]);
}
