import { createTwoFilesPatch } from 'diff';
import { splitMdx } from '../content-files/mdx.ts';
import type { Problem } from '../schemas/problem.ts';
import { updateFrontmatter, writeFrontmatter } from './frontmatter.ts';
import type { SectionFile } from './section-file.ts';

/** A file to write, or what keeps it from being written. */
export interface MergedFile {
  path: string;
  content: string;
  problems: Problem[];
}

/**
 * Puts a section together with the file that stands in its place. What editors have in the
 * frontmatter stays; a body that differs is a problem, unless the text is to be replaced.
 * @throws ContentError when the existing file has no readable frontmatter.
 */
export function mergeFile(
  section: SectionFile,
  existing: string | undefined,
  file: string,
  replaceText: boolean,
): MergedFile {
  const { path, printed } = section;
  const body = section.body === '' ? '' : `\n${section.body}`;
  if (existing === undefined) {
    return { path, content: `---\n${writeFrontmatter(printed)}---\n${body}`, problems: [] };
  }
  const lines = existing.replaceAll('\r\n', '\n');
  const parts = splitMdx(lines, file);
  const frontmatter = updateFrontmatter(parts.frontmatter, printed, file);
  const content = `---\n${frontmatter}---\n${body}`;
  const differs = parts.body !== body && !replaceText;
  const line = parts.bodyLine + firstDifference(parts.body, body);
  return { path, content, problems: differs ? [difference(lines, content, file, line)] : [] };
}

/** Index of the first line that is not the same in both. */
function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const index = left.findIndex((text, at) => text !== right[at]);
  return index < 0 ? left.length - 1 : index;
}

function difference(existing: string, content: string, file: string, line: number): Problem {
  const imported = `${file} (import)`;
  const options = { context: 0 };
  const patch = createTwoFilesPatch(file, imported, existing, content, '', '', options);
  return {
    file,
    line,
    message: `Unexpected text, expected what the import makes of bron.txt\n${patch.trimEnd()}`,
    remedy: REMEDY,
  };
}

const REMEDY =
  'Put the change in brief.yaml, or a note on it in the frontmatter; --replace-text drops it for the text of the import.';

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
