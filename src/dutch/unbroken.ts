/** Numbers that lose their sense at a line end: `27 925`, `34 775 V`, `1 700 000`, `nr. 193`, `p. 8`. */
const NUMBER =
  /(?<!\d)\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)(?:[ \u00a0][IVX]+[A-Z]?\b)?|\b(?:nrs?|pp?|blz)\.[ \u00a0]\d+/gu;

/** Where such numbers stand in a text, in UTF-16 offsets; `end` is exclusive. */
export function numbersIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(NUMBER)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** A text with no-break spaces in its numbers; every offset stays. */
export function unbroken(text: string): string {
  return text.replaceAll(NUMBER, (number) => number.replaceAll(' ', '\u00a0'));
}
