const whole = new Intl.NumberFormat('nl-NL');
const million = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** Writes a count as Dutch readers do: `1.700.000`. */
export const formatCount = (count: number): string => whole.format(count);

/** An amount as a letter gives it. */
interface Money {
  /** In whole units of the currency; the lower end of a range. */
  value: number;
  /** The upper end of a range. */
  upTo?: number | undefined;
  currency: 'EUR' | 'USD';
  /** The letter's own words for how exact it is: `circa`. */
  qualifier?: string | undefined;
  /** The words that it rests on. */
  quote: string;
}

/**
 * Writes an amount with its currency, in millions where the letter does, and as exact as the letter
 * is: `€ 24,6 miljoen`, `ongeveer € 300.000`, `circa € 0,4 miljoen`. Inside figures no line breaks.
 */
export function formatAmount({ value, upTo, currency, qualifier, quote }: Money): string {
  const sign = currency === 'EUR' ? '€' : '$';
  const inMillions = /(?:miljoen|mln)(?!\p{L})/iu.test(quote);
  const digits = (amount: number) =>
    inMillions ? million.format(amount / 1e6) : whole.format(amount);
  const range = upTo === undefined ? digits(value) : `${digits(value)}–${digits(upTo)}`;
  const figures = `${sign}\u00a0${range}${inMillions ? '\u00a0miljoen' : ''}`;
  return qualifier === undefined ? figures : `${qualifier} ${figures}`;
}
