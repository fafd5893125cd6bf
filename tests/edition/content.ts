import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../../src/edition/load.ts';

/** The published content with some files changed, as an editor might leave it. */
export function contentWith(
  changes: Readonly<Record<string, (source: string) => string>>,
): ContentFiles {
  return {
    letters: readdirSync('content', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
    read(file) {
      const source = readIfThere(file);
      return source === undefined ? undefined : (changes[file]?.(source) ?? source);
    },
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(join(process.cwd(), file), 'utf8');
  } catch {
    return undefined;
  }
}

/** Replaces words that must be there. @throws when they are not, so that no test passes idly. */
export const swap = (from: string, to: string) => (source: string) => {
  if (!source.includes(from)) throw new Error(`Unexpected source without "${from}"`);
  return source.replace(from, to);
};
