import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError, type Problem } from './problem.ts';

/** Where a piece of YAML stands. */
interface Place {
  /** File, from the project's root. */
  file: string;
  /** Line of the file on which the YAML starts; frontmatter starts on the second. */
  firstLine?: number;
}

/**
 * Reads YAML and checks it against a schema.
 * @throws ContentError that names file, line and field of everything that is wrong.
 */
export function parseYaml<T extends z.ZodType>(schema: T, yaml: string, place: Place): z.output<T> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + (place.firstLine ?? 1) - 1;
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map(({ pos, message }) => ({
        file: place.file,
        line: lineAt(pos[0]),
        message: `Unexpected YAML, ${firstLine(message)}`,
      })),
    );
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues.map((issue): Problem => ({
      file: place.file,
      line: lineAt(offsetOf(document, issuePath(issue))),
      field: formatPath(issuePath(issue)),
      message: issue.message,
    })),
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
    .slice(1);

const firstLine = (message: string): string => message.split('\n')[0] ?? message;
