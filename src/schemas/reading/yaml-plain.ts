import { Document, Scalar, visit } from 'yaml';
import type { Problem } from './problem.ts';

type Said = Pick<Problem, 'message' | 'remedy'>;

/**
 * Values without quotes that readers of YAML read each in its own way: a day is text to some and
 * a moment in time to others, as to Astro; so are numbers with underscores or in bits, and `<<`.
 */
const AMBIGUOUS =
  /^(?:\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?|[-+]?(?:0b[01_]+|0[ox][\da-f_]+|[\d.]+_[\d_.]*(?:e[-+]?\d+)?)|<<|=)$/iu;

/** Lists values whose meaning depends on who reads them, and tags, which say a meaning themselves. */
export function ambiguousValues(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): Omit<Problem, 'file'>[] {
  const problems: Omit<Problem, 'file'>[] = [];
  const add = (range: readonly number[] | null | undefined, said: Said) =>
    problems.push({ line: lineAt(range?.[0] ?? 0), ...said });
  visit(document, {
    Scalar: (_, { range, tag, type, source = '' }) => {
      if (tag !== undefined) add(range, tagged(tag));
      else if (type === Scalar.PLAIN && AMBIGUOUS.test(source)) add(range, unquoted(source));
    },
    Collection: (_, { range, tag }) => {
      if (tag !== undefined) add(range, tagged(tag));
    },
  });
  return problems;
}

/** Writes YAML of a value, a field or item a line, with quotes around what would be read otherwise. */
export function writeYaml(value: Document | object): string {
  const document = value instanceof Document ? value : new Document(value);
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && AMBIGUOUS.test(scalar.value)) {
        scalar.type = Scalar.QUOTE_SINGLE;
      }
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

const unquoted = (source: string): Said => ({
  message: `Unexpected ${source} without quotes, expected it between quotes`,
  remedy: `Put it in quotes: '${source}'.`,
});

const tagged = (tag: string): Said => ({
  message: `Unexpected tag ${tag}, expected the value alone`,
  remedy: 'Take the tag out; put text between quotes.',
});
