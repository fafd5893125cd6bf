import { type Pair, type YAMLMap, isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';
import { ContentError } from '../schemas/problem.ts';
import { printedFields } from '../schemas/section.ts';
import type { PrintedFields } from './section-file.ts';

/** A stretch of the frontmatter to replace. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Writes the frontmatter of a new file. */
export const writeFrontmatter = (printed: PrintedFields): string =>
  [...printed].map(([key, value]) => writeField(key, value)).join('');

/**
 * Brings the printed fields of existing frontmatter up to date. All else that stands
 * there, its order, comments and layout, keeps every byte.
 * @throws ContentError when the frontmatter is not YAML with fields.
 */
export function updateFrontmatter(yaml: string, printed: PrintedFields, file: string): string {
  const fields = readFields(yaml, file);
  const edits: Edit[] = [];
  let after = 0;
  for (const key of printedFields) {
    const pair = fields.items.find((item) => isScalar(item.key) && item.key.value === key);
    edits.push(...editField(yaml, key, pair, printed.get(key), after));
    if (pair) after = lineEnd(yaml, valueEnd(pair));
  }
  return applyEdits(yaml, edits);
}

function readFields(yaml: string, file: string): YAMLMap {
  const document = parseDocument(yaml);
  if (document.errors.length === 0 && isMap(document.contents)) return document.contents;
  const line = (document.errors[0]?.linePos?.[0].line ?? 1) + 1;
  throw new ContentError([{ file, line, message: 'Unexpected frontmatter, expected YAML fields' }]);
}

type Value = string | number | boolean | undefined;

function editField(
  yaml: string,
  key: string,
  pair: Pair | undefined,
  value: Value,
  after: number,
): Edit[] {
  if (pair === undefined) {
    return value === undefined ? [] : [{ start: after, end: after, text: writeField(key, value) }];
  }
  const start = keyStart(pair);
  if (value === undefined) return [{ start, end: lineEnd(yaml, valueEnd(pair)), text: '' }];
  if (isScalar(pair.value) && pair.value.value === value) return [];
  const end = valueEnd(pair);
  const text = writeField(key, value);
  return [{ start, end, text: yaml[end - 1] === '\n' ? text : text.trimEnd() }];
}

const keyStart = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

const valueEnd = ({ key, value }: Pair): number =>
  [value, key].flatMap((node) => (isNode(node) ? [node.range?.[1] ?? 0] : []))[0] ?? 0;

/** Offset just after the line that an offset lies on. */
function lineEnd(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', Math.max(0, offset - 1));
  return end < 0 ? yaml.length : end + 1;
}

const writeField = (key: string, value: string | number | boolean): string =>
  stringify({ [key]: value }, { lineWidth: 0, singleQuote: true });

/** Applies edits from the last to the first; where two start together, insertions go first. */
const applyEdits = (yaml: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => a.start - b.start || Math.sign(a.end - a.start) - Math.sign(b.end - b.start))
    .reduceRight(
      (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
      yaml,
    );
