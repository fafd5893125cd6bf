import type { Amount } from '../schemas/amount.ts';

const whole = new Intl.NumberFormat('nl-NL');
const million = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** Writes a count as Dutch readers do: `1.700.000`. */
export const formatCount = (count: number): string => whole.format(count);

/** Writes an amount with its currency: `€ 24,6 miljoen`, `ongeveer € 300.000`, `$ 200–400 miljoen`. */
export function formatAmount({ value, upTo, currency, approximate }: Amount): string {
  const sign = currency === 'EUR' ? '€' : '$';
  const inMillions = value >= 1e6 || (value % 1e5 === 0 && value >= 7e5);
  const digits = (amount: number) =>
    inMillions ? million.format(amount / 1e6) : whole.format(amount);
  const figures = upTo === undefined ? digits(value) : `${digits(value)}–${digits(upTo)}`;
  return [approximate && 'ongeveer', `${sign}\u00a0${figures}`, inMillions && 'miljoen']
    .filter(Boolean)
    .join(' ');
}
