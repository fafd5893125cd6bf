/** Names of characters that an editor cannot see, or takes for another. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\n': 'line end',
  '\r': 'carriage return',
  ' ': 'space',
  '\u0007': 'bell',
  '\u001b': 'escape',
  '\u0027': 'straight apostrophe',
  '\u0022': 'straight quotation mark',
  '\u002d': 'hyphen',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u0300': 'combining grave accent',
  '\u0301': 'combining acute accent',
  '\u0302': 'combining circumflex',
  '\u0303': 'combining tilde',
  '\u0308': 'combining diaeresis',
  '\u0327': 'combining cedilla',
  '\u200b': 'zero-width space',
  '\u2010': 'typeset hyphen',
  '\u2011': 'no-break hyphen',
  '\u2012': 'figure dash',
  '\u2013': 'en dash',
  '\u2014': 'em dash',
  '\u2018': 'opening quotation mark',
  '\u2019': 'apostrophe',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202f': 'narrow no-break space',
  '\u2212': 'minus',
  '\ufeff': 'byte order mark',
  '\ufffd': 'a character that was lost',
};

/** A character by its number, and its name where it has no shape of its own: `U+00A0 (no-break space)`. */
export function nameOf(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const seen = /[\p{L}\p{N}]/u.test(character) ? character : undefined;
  const name = NAMES[character] ?? seen;
  return name === undefined ? `U+${number}` : `U+${number} (${name})`;
}
