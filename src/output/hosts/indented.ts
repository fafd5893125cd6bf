/** Lines, each behind the same blanks. */
export const indented = (lines: readonly string[], blanks: string): string =>
  lines.map((line) => `${blanks}${line}`).join('\n');
