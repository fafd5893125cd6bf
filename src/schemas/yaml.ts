import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explain } from './explain.ts';
import { assertNoProblems, ContentError, type Problem } from './problem.ts';

/** Where a piece of YAML stands. */
interface Place {
  /** File, from the project's root. */
  file: string;
  /** Line of the file on which the YAML starts; frontmatter starts on the second. */
  firstLine?: number;
}

/** A checked value, and where its fields stand. */
export interface Located<T> {
  value: T;
  /** Place of the field at a path, or of the nearest one above it that exists. */
  place(path: PropertyKey[]): Pick<Problem, 'file' | 'line' | 'field'>;
}

/**
 * Reads YAML and checks it against a schema.
 * @throws ContentError that names file, line and field of everything that is wrong.
 */
export function parseYaml<T extends z.ZodType>(schema: T, yaml: string, place: Place): z.output<T> {
  return locateYaml(schema, yaml, place).value;
}

/** As `parseYaml`, and keeps the lines of the fields, for checks that come later. */
export function locateYaml<T extends z.ZodType>(
  schema: T,
  yaml: string,
  { file, firstLine = 1 }: Place,
): Located<z.output<T>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  assertNoProblems(
    document.errors.map(({ pos, message }) => ({
      file,
      line: lineAt(pos[0]),
      message: `Unexpected YAML, ${message.split('\n')[0]}`,
    })),
  );
  const place = (path: PropertyKey[]) => ({
    file,
    line: lineAt(offsetOf(document, path)),
    field: formatPath(path),
  });
  const result = schema.safeParse(document.toJS(), { error: explain });
  if (result.success) return { value: result.data, place };
  throw new ContentError(
    result.error.issues.map((issue) => ({ ...place(issuePath(issue)), message: issue.message })),
  );
}

/** An unknown key is reported at the key itself, not at the object that has it. */
function issuePath(issue: z.core.$ZodIssue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

/** Offset of the node at a path, or of the nearest one above it that exists. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const formatPath = (path: PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
