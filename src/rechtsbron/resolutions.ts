import { breakable } from './pattern.ts';
import type { Series } from './series.ts';

const COUNCIL = breakable('(?:v\\.?n\\.?[- ]?)?(?:vei·lig·heids·raads?|vnvr|vr)');
const RESOLUTION = breakable('re·so·lu·ties?');
const NAMES = [
  `${COUNCIL}[- ]{0,2}${RESOLUTION}`,
  `(?:vn|v\\.n\\.|unsc|un)[- ]${RESOLUTION}`,
  `vnvr[- ]res\\.?`,
  '(?:un )?security council resolutions?',
  'un(?:sc)? resolutions?',
  'unscrs?',
];
const ORDINAL = '(?: (?:nr\\.?|nummer|no\\.?))?';
const YEAR = '(?: ?\\((?:19|20)\\d\\d\\))?';
const id = ([, number]: RegExpExecArray): string => `s-res-${Number(number)}`;

/** "VN Veiligheidsraadresolutie 2254", "VNVR-resolutie 2178 (2014)", "UNSCR 2254". */
export const namedResolutions: Series = {
  kind: 'resolutie',
  head: new RegExp(`(?<!\\p{L})(?:${NAMES.join('|')})${ORDINAL} `, 'giu'),
  item: new RegExp(`(?:s/res/)?([1-9]\\d{0,3})(?![\\d/]|[.-]\\d)${YEAR}`, 'iy'),
  tail: /(?:)/y,
  id,
};

/** The symbol of a resolution: "S/RES/2254(2015)" (UN document symbols). */
export const resolutionSymbols: Series = {
  ...namedResolutions,
  head: /(?<![\p{L}\d/])s ?\/ ?res ?\/ ?(?=\d)/giu,
};

const OTHERS =
  'het europe|het ep|de algemene|de av|de mensenrechten|het parlement|de kamer|de tweede|de eerste|de raad van europa|de parlementaire|het congres|de iao|de ilo';

/**
 * "resolutie 2178", "resolutie 2254 van de VN-Veiligheidsraad": in a letter on peace and
 * security a resolution by number alone is one of the Security Council, unless it is said to be
 * of another body ("AVVN-resolutie 60/1", "resolutie 1325 van het Europees Parlement").
 */
export const plainResolutions: Series = {
  kind: 'resolutie',
  head: new RegExp(`(?<![\\p{L}-])(?:${RESOLUTION}|resolutions?)${ORDINAL} `, 'giu'),
  item: new RegExp(`([1-9]\\d{2,3})(?![\\d/]|[.-]\\d| [A-Z](?![\\p{L}]))${YEAR}`, 'uy'),
  tail: new RegExp(`(?: van de ${COUNCIL}(?!\\p{L})|(?! van (?:${OTHERS})))`, 'iuy'),
  id,
};
