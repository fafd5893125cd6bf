const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

/** Writes `2018-12-31`, `2018-12` or `2018` as Dutch readers do: `31 december 2018`. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const words = [day && `${Number(day)}`, month && MONTHS[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
}

/** Writes a period, open at either end: `januari 2018 – 31 december 2018`, `sinds 2017`. */
export function formatPeriod({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  if (from && to) return `${formatDate(from)} – ${formatDate(to)}`;
  if (from) return `sinds ${formatDate(from)}`;
  return to ? `tot en met ${formatDate(to)}` : undefined;
}
