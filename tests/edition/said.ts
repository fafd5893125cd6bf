import { buildEdition } from '../../src/edition/build/edition.ts';
import type { ContentFiles } from '../../src/edition/build/load.ts';
import { ContentError, formatProblem, type Problem } from '../../src/problem/problem.ts';

/** Problems as an editor reads them, one each. */
export const said = (problems: readonly Problem[]): string[] => problems.map(formatProblem);

/** What is said of content that a function refuses, or `accepted`. @throws any other error. */
export function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'accepted';
}

/** What the build says of content that it refuses, or `accepted`. */
export const saidOf = (files: ContentFiles): string => refusal(() => buildEdition(files));
