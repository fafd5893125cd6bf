import { createTwoFilesPatch } from 'diff';
import { splitMdx } from '../edition/frontmatter.ts';
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
  const parts = splitMdx(existing, file);
  const frontmatter = updateFrontmatter(parts.frontmatter, printed, file);
  const content = `---\n${frontmatter}---\n${body}`;
  const differs = parts.body !== body && !replaceText;
  return {
    path,
    content,
    problems: differs ? [difference(existing, content, file, parts.bodyLine)] : [],
  };
}

function difference(existing: string, content: string, file: string, line: number): Problem {
  const patch = createTwoFilesPatch(
    file,
    `${file} (import)`,
    existing,
    content,
    undefined,
    undefined,
    { context: 0 },
  );
  return {
    file,
    line,
    message: `Unexpected text, expected what the import makes of bron.txt\n${patch.trimEnd()}`,
    remedy: REMEDY,
  };
}

const REMEDY =
  'Put the change in brief.yaml, or a note on it in the frontmatter; --replace-text drops it for the text of the import.';

/** Lists files that stand among the sections and that the outline does not name. */
export function strayFiles(
  paths: readonly string[],
  sections: readonly SectionFile[],
  fileAt: (path: string) => string,
): Problem[] {
  const named = new Set(sections.map(({ path }) => path));
  return paths
    .filter((path) => path.endsWith('.mdx') && !named.has(path))
    .map((path) => ({
      file: fileAt(path),
      message: 'Unexpected section, expected one that the outline names',
      remedy: 'Move what editors added to its new file, and delete it.',
    }));
}
