import type { Problem } from '../schemas/reading/problem.ts';

/** Reports the first line of a record that is not as the import writes it. */
export function recordDifference(found: string, expected: string, file: string): Problem[] {
  const [lines, wanted] = [found.split(/\r?\n/u), expected.split('\n')];
  const length = Math.max(lines.length, wanted.length);
  for (let index = 0; index < length; index += 1) {
    if (lines[index] === wanted[index]) continue;
    const message = `Unexpected ${said(lines[index])}, expected ${said(wanted[index])} as the import records it`;
    return [{ file, line: index + 1, message, remedy: REMEDY }];
  }
  return [];
}

const said = (line: string | undefined): string =>
  line === undefined ? 'end of the file' : `"${line.trim().replace(/^- /u, '')}"`;

const REMEDY = 'Import the letter again; what must be otherwise is said in brief.yaml.';
