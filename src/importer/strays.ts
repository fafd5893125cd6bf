import type { Problem } from '../schemas/reading/problem.ts';
import type { SectionFile } from './section-file.ts';

/**
 * Lists files that stand among the sections and that the outline does not name. What editors
 * added to them would be left behind, so each must be given its new name, or go.
 */
export function strayFiles(
  paths: readonly string[],
  sections: readonly SectionFile[],
  fileAt: (path: string) => string,
): Problem[] {
  const named = sections.map(({ path }) => path);
  const missing = named.filter((path) => !paths.includes(path)).map(fileAt);
  const remedy =
    missing.length > 0
      ? `Rename it, with all that editors added, to ${missing.join(' or ')}; or delete it.`
      : 'Delete it, or add its heading to the outline.';
  return paths
    .filter((path) => path.endsWith('.mdx') && !named.includes(path))
    .map((path) => ({
      file: fileAt(path),
      message: 'Unexpected section, expected one that the outline names',
      remedy,
    }));
}
