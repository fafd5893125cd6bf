import { splitMdx } from '../content-files/mdx.ts';
import type { Problem } from '../schemas/reading/problem.ts';
import { changedWords } from './changes.ts';
import { type ResetField, updateFrontmatter, writeFrontmatter } from './frontmatter.ts';
import type { SectionFile } from './section-file.ts';

/** A file as the import makes it, and how what stands in its place differs. */
export interface MergedFile {
  path: string;
  content: string;
  /** Words of the text that differ: they keep the file from being written. */
  text: Problem[];
  /** Printed fields that get another value. */
  reset: Problem[];
}

/**
 * Puts a section together with the file that stands in its place: what editors have in the
 * frontmatter stays.
 * @throws ContentError when the existing file has no readable frontmatter.
 */
export function mergeFile(
  section: SectionFile,
  existing: string | undefined,
  file: string,
): MergedFile {
  const { path, printed } = section;
  const body = section.body === '' ? '' : `\n${section.body}`;
  if (existing === undefined) {
    const content = `---\n${writeFrontmatter(printed)}---\n${body}`;
    return { path, content, text: [], reset: [] };
  }
  const parts = splitMdx(existing.replaceAll('\r\n', '\n'), file);
  const { yaml, reset } = updateFrontmatter(parts.frontmatter, printed, file);
  return {
    path,
    content: `---\n${yaml}---\n${body}`,
    text: parts.body === body ? [] : differences(parts.body, body, file, parts.bodyLine),
    reset: reset.map((field) => ({ file, ...resetField(field) })),
  };
}

/** As many differences as an editor wants to see of one file. */
const MOST = 5;

function differences(found: string, expected: string, file: string, bodyLine: number): Problem[] {
  const changes = changedWords(found, expected);
  const said = changes.slice(0, MOST).map((change) => ({
    file,
    line: bodyLine + change.line - 1,
    message: `Unexpected ${quoted(change.found)} (… ${change.around} …), expected ${quoted(change.expected)} as the import makes it`,
    remedy: REMEDY,
  }));
  const more = changes.length - said.length;
  if (more > 0)
    said.push({
      ...at(file, bodyLine),
      message: `Unexpected ${more} more words or places, expected those of the import`,
    });
  return said.length > 0 ? said : [{ ...at(file, bodyLine), message: BLANKS }];
}

const at = (file: string, line: number) => ({ file, line, remedy: REMEDY });

const quoted = (words: string): string => (words === '' ? 'absence' : `"${words}"`);

const BLANKS = 'Unexpected blanks or empty lines, expected those of the import';

const REMEDY =
  'Put the change in brief.yaml, or a note on it in the frontmatter; --replace-text drops it for the text of the import.';

const resetField = ({ field, line, found, expected }: ResetField) => ({
  line,
  field,
  message: `Unexpected ${JSON.stringify(found)}, expected ${expected === undefined ? 'no such field' : JSON.stringify(expected)}`,
  remedy: 'It is reset: the import writes this field; brief.yaml says what it must be.',
});
