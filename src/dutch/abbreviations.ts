/**
 * Sources of patterns for abbreviations that something always follows, so that no sentence ends
 * with them, and for initials. Without their last full stop.
 */
export const ABBREVIATIONS = [
  ...['nrs?', 'blz', 'pp?', 'artt?', 'drs?', 'mr', 'ir', 'ing', 'prof', 'dhr', 'mevr'],
  ...['o\\.a', 'd\\.d', 'm\\.b\\.t', 't\\.a\\.v', 'd\\.w\\.z', 'bijv', 'ca', 'resp', 'vgl'],
  '(?:\\p{Lu}\\p{Ll}?\\.)*\\p{Lu}',
].join('|');
