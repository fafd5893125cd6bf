/** Numbers of papers and in groups: `27 925`, `34 775 V`, `1 700 000`, `nr. 193`, `p. 8`. */
export const NUMBER =
  /(?<!\d)\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)(?:[ \u00a0][IVX]+[A-Z]?\b)?|\b(?:nrs?|pp?|blz)\.[ \u00a0]\d+/gu;

/** A text with no-break spaces in such numbers; every offset stays. */
export function unbroken(text: string): string {
  return text.replaceAll(NUMBER, (number) => number.replaceAll(' ', '\u00a0'));
}
