import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Problem } from '../problem/problem.ts';

const NAME = /^\.import-(\d+)(-kept)?$/u;

/** Folder in which this import makes its files ready, beside those of the letter. */
export const stageOf = (folder: string): string => join(folder, `.import-${process.pid}`);

/** Name of that folder when it holds what could not be put back: no import clears it away. */
export const keptStage = (stage: string): string => `${stage}-kept`;

/** What imports left in a folder that were cut off before they had put everything in its place. */
export function findLeftovers(folder: string): Problem[] {
  return stages(folder).map(({ name, kept }) => ({
    file: join(folder, name),
    message: kept ? KEPT : CUT_OFF,
    remedy: kept
      ? 'Take from its folder old/ what you miss, then delete it.'
      : `Run: npm run import -- ${folder}`,
  }));
}

const CUT_OFF = 'Unexpected rest of an import that was cut off, expected all of it in place';
const KEPT = 'Unexpected files that an import could not put back, expected all in place';

/**
 * Takes away what imports left that were cut off; the import that follows writes all again.
 * @throws ContentError when one of them still runs.
 */
export function clearLeftovers(folder: string): Problem[] {
  const left = stages(folder).filter(({ kept }) => !kept);
  const running = left.find(({ pid }) => pid !== process.pid && isRunning(pid));
  if (running) throw new ContentError([stillRunning(folder, running)]);
  for (const { name } of left) rmSync(join(folder, name), { recursive: true, force: true });
  return left.map(({ name }) => ({
    file: join(folder, name),
    message: CUT_OFF,
    remedy: 'It was taken away: this import writes all again.',
  }));
}

interface Stage {
  name: string;
  pid: number;
  kept: boolean;
}

const stages = (folder: string): Stage[] =>
  readdirSync(folder).flatMap((name) => {
    const [, pid, kept] = NAME.exec(name) ?? [];
    return pid === undefined ? [] : [{ name, pid: Number(pid), kept: kept !== undefined }];
  });

const stillRunning = (folder: string, { name, pid }: Stage): Problem => ({
  file: join(folder, name),
  message: `Unexpected import that still runs (process ${pid}), expected one at a time`,
  remedy: `Wait until it is done. If none runs, delete that folder.`,
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
