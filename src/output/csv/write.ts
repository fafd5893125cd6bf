/** What stands between several values of one field. */
export const SEPARATOR = ';';

/** Writes rows as CSV (RFC 4180), in UTF-8 without a byte order mark, columns in the given order. */
export function csv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

/** A field: quoted where it must be; empty for what is not there. */
function field(value: unknown): string {
  const text = Array.isArray(value) ? value.join(SEPARATOR) : `${(value ?? '') as string | number}`;
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
