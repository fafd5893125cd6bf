import { ContentError } from '../problem/problem.ts';

/** An MDX file in two parts. */
export interface MdxParts {
  /** YAML between the fences. */
  frontmatter: string;
  /** What follows the closing fence. */
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
}

const FENCED = /^---\r?\n([\s\S]*?)^---[ \t]*\r?\n?/mu;

/** Splits an MDX file into frontmatter and body. @throws ContentError without frontmatter. */
export function splitMdx(source: string, file: string): MdxParts {
  const match = source.startsWith('---') ? FENCED.exec(source) : null;
  if (match === null) {
    throw new ContentError([
      {
        file,
        line: 1,
        message: 'Unexpected start of file, expected frontmatter between --- lines',
        remedy: 'Put a line --- before and after its fields, or delete it and import the letter.',
      },
    ]);
  }
  const body = source.slice(match[0].length);
  return { frontmatter: match[1] ?? '', body, bodyLine: match[0].split('\n').length };
}
