/** A count with its noun: `1 passage`, `5 passages`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** A list as Dutch readers write it: `a, b en c`. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(items);
}
