/** Something wrong in a content file, said so that an editor can mend it. */
export interface Problem {
  /** File, from the project's root. */
  file: string;
  /** Line in that file, from 1, when it can be told. */
  line?: number | undefined;
  /** Field, as a path: `amounts[2].quote`. */
  field?: string | undefined;
  /** "Unexpected X, expected Y". */
  message: string;
  /** What to do about it, when the message does not say so. */
  remedy?: string | undefined;
}

/**
 * Thrown when content can't be used; its message lists every problem, a line each. Where it is
 * thrown is nothing to an editor: it has no stack, which Astro would print under it.
 */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContentError';
    this.stack = '';
    this.problems = problems;
  }
}

/** Formats as `file:line: field: message (remedy)`, which editors and terminals can jump to. */
export function formatProblem({ file, line, field, message, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const said = field ? `${field}: ${message}` : message;
  return remedy ? `${place}: ${said}\n  ${remedy}` : `${place}: ${said}`;
}

/** Throws when there are problems; returns otherwise. */
export function assertNoProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}

/** Does every task, and throws the problems of all that fail as one error. */
export function allOrProblems<T>(tasks: readonly (() => T)[]): T[] {
  const problems: Problem[] = [];
  const results = tasks.flatMap((task) => {
    try {
      return [task()];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  assertNoProblems(problems);
  return results;
}
