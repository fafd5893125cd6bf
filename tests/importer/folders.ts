import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { collateFolders } from '../../scripts/collate-folder.ts';
import { checkFolders, importFolder } from '../../scripts/import-folder.ts';
import { systemProblem } from '../../src/problem/system-error.ts';
import { ContentError, formatProblem } from '../../src/problem/problem.ts';

const root = join(import.meta.dirname, '../..');

/** Copies a letter's folder to a place where a test may do with it what it likes. */
export function copyLetter(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leeseditie-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, from), folder, { recursive: true });
  return folder;
}

/** What a script says, and whether it ends well. */
interface Said {
  status: 0 | 1;
  stdout: string;
  stderr: string;
}

const said = (words: string): string => (words === '' ? '' : `${words}\n`);

/** Does what a script does to the folder that it stands in. */
async function inFolder(
  folder: string,
  script: () => Promise<{ words: string; remarks?: string[] }>,
): Promise<Said> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const { words, remarks = [] } = await script();
    return { status: 0, stdout: said(words), stderr: said(remarks.join('\n')) };
  } catch (error) {
    return { status: 1, stdout: '', stderr: said(sayError(error)) };
  } finally {
    process.chdir(before);
  }
}

/** What a script says of content or a system that failed it. @throws what is a fault of the code. */
function sayError(error: unknown): string {
  if (error instanceof ContentError) return error.message;
  const problem = systemProblem(error);
  if (problem === undefined) throw error;
  return formatProblem(problem);
}

/** Imports the letter in a folder, as the script does from within it. */
export const runImport = (folder: string, { replaceText = false } = {}): Promise<Said> =>
  inFolder(folder, async () => {
    const { summary, remarks } = await importFolder('.', replaceText);
    return { words: summary, remarks: remarks.map(formatProblem) };
  });

/** Redoes the import of the letter in a folder and writes nothing. */
export const runCheck = (folder: string): Promise<Said> =>
  inFolder(folder, async () => ({ words: (await checkFolders(['.'])).join('\n') }));

/** Collates the letter in a folder. */
export const runCollate = (folder: string): Promise<Said> =>
  inFolder(folder, async () => ({ words: (await collateFolders(['.'])).join('\n') }));

/** Every file under a folder with its bytes, by path. */
export function readTree(folder: string): Record<string, string> {
  const paths = globSync(['**/*', '**/.*', '**/.*/**'], { cwd: folder }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'latin1')]),
  );
}
