import { contentFolder } from '../src/content-files/folder.ts';
import { isInside } from '../src/content-files/inside.ts';
import { assertNoProblems } from '../src/problem/problem.ts';

/** Folders of the project that hold what nothing can make again. */
const KEPT = ['content', '.git', 'docs', 'hosting', 'public', 'scripts', 'src', 'tests'];

/**
 * A build empties the folder that it writes to: it may hold, or lie in, nothing else of value.
 * @throws ContentError that names the folder.
 */
export function assertEmptiable(outDir: string, content = contentFolder()): void {
  const kept = [...KEPT, content].find(
    (folder) => isInside(folder, outDir) || isInside(outDir, folder),
  );
  if (kept === undefined) return;
  const message = `Unexpected folder for the site, expected one apart from ${kept}/, as a build empties it`;
  const remedy = 'Choose another folder: dist, or one outside the project.';
  assertNoProblems([{ file: outDir, message, remedy }]);
}
