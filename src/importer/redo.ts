import { diffArrays } from 'diff';
import { splitMdx } from '../content-files/mdx.ts';
import type { Problem } from '../problem/problem.ts';
import { type ResetField, updateFrontmatter, writeFrontmatter } from './frontmatter.ts';
import type { ImportedLetter } from './index.ts';
import { recordDifference, writeRecord } from './record.ts';
import type { SectionFile } from './sections.ts';

/** The files of a letter as they stand. */
export interface Standing {
  /** Texts of the MDX files and of the record, by path from the letter's folder. */
  texts: ReadonlyMap<string, string>;
  /** Path of a file for messages, from the project's root. */
  fileAt(path: string): string;
}

/** What an import makes of a letter, and how its folder differs from that. */
export interface Redone {
  /** Files whose text is not as the import writes it, with that text; the record comes last. */
  files: { path: string; content: string }[];
  /** Sections that the outline does not name. */
  stray: Problem[];
  /** Words that differ. */
  text: Problem[];
  /** Printed fields that get another value. */
  reset: Problem[];
  /** Files that are missing, the record when it differs, layout that does. */
  rest: Problem[];
}

/** Where the record stands, from the letter's folder. */
export const RECORD = 'verantwoording.yaml';

/** Lays an imported letter over the files of its folder. */
export function redoImport(letter: ImportedLetter, { texts, fileAt }: Standing): Redone {
  const merged = letter.files.map((file) =>
    mergeFile(file, texts.get(file.path), fileAt(file.path)),
  );
  const record = { path: RECORD, content: writeRecord(letter.record) };
  const standing = texts.get(RECORD);
  return {
    files: [...merged, record].filter(({ path, content }) => texts.get(path) !== content),
    stray: strayFiles([...texts.keys()], letter.files, fileAt),
    text: merged.flatMap(({ text }) => text),
    reset: merged.flatMap(({ reset }) => reset),
    rest: [
      ...merged.flatMap((file) => otherwise(file, texts.get(file.path), fileAt(file.path))),
      ...(standing === undefined
        ? [absent(fileAt(RECORD))]
        : recordDifference(standing, record.content, fileAt(RECORD))),
    ],
  };
}

/** What differs beside words and fields: the whole file, or its layout. */
function otherwise(
  { content, text, reset }: MergedFile,
  standing: string | undefined,
  file: string,
): Problem[] {
  if (standing === undefined) return [absent(file)];
  if (text.length + reset.length > 0 || standing.replaceAll('\r\n', '\n') === content) return [];
  const message = 'Unexpected layout around the frontmatter, expected that of the import';
  return [{ file, line: 1, message, remedy: AGAIN }];
}

const AGAIN = 'Import the letter again.';

const absent = (file: string): Problem => ({
  file,
  message: 'File not found',
  remedy: AGAIN,
});

/** A file as the import makes it, and how the present file differs. */
interface MergedFile {
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
function mergeFile(section: SectionFile, existing: string | undefined, file: string): MergedFile {
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

/** A stretch of words that a text has instead of others. */
interface Change {
  /** Line on which it stands, from 1. */
  line: number;
  /** The words of the text; none when words are missing there. */
  found: string;
  /** The words that should stand there; none when there are words too many. */
  expected: string;
  /** The text around the place, with the words found. */
  around: string;
}

interface Token {
  text: string;
  line: number;
}

/** Words shown on either side of a change. */
const CONTEXT = 3;

/** Lists where the words of a text differ from those expected, paragraph ends among them. */
function changedWords(found: string, expected: string): Change[] {
  const [words, wanted] = [tokens(found), tokens(expected)];
  const pieces = diffArrays(texts(words), texts(wanted));
  const changes: Change[] = [];
  let at = 0;
  for (const [index, { added, removed, value }] of pieces.entries()) {
    const next = pieces[index + 1];
    if (removed) changes.push(changeAt(words, at, value, next?.added ? next.value : []));
    if (added && !pieces[index - 1]?.removed) changes.push(changeAt(words, at, [], value));
    if (!added) at += value.length;
  }
  return changes;
}

const texts = (list: readonly Token[]): string[] => list.map(({ text }) => text);

/** Words and paragraph ends, which are shown as `¶`. */
function tokens(text: string): Token[] {
  let [line, last] = [1, 0];
  return [...text.matchAll(/[^ \t\n]+|\n\n+/gu)].map(({ 0: match, index }) => {
    line += text.slice(last, index).split('\n').length - 1;
    last = index;
    return { text: match.startsWith('\n') ? '¶' : match, line };
  });
}

function changeAt(
  words: readonly Token[],
  at: number,
  found: readonly string[],
  expected: readonly string[],
): Change {
  const around = words.slice(Math.max(0, at - CONTEXT), at + found.length + CONTEXT);
  return {
    line: (words[at] ?? words.at(-1))?.line ?? 1,
    found: found.join(' '),
    expected: expected.join(' '),
    around: texts(around).join(' '),
  };
}

/**
 * Lists files that stand among the sections and that the outline does not name. What editors
 * added to them would be left behind, so each must be given its new name, or go.
 */
function strayFiles(
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
