import { keyOf } from '../identity/names.ts';
import { stem } from '../language/stem.ts';
import { tokenize } from '../language/tokens.ts';

/** What search takes for one name: inflected or not, with hyphens, blanks and capitals or without. */
export const nameStem = (form: string): string => stem(keyOf(tokenize(form)));

/** Forms that search does not take for one of the others, or for each other. */
export function different(forms: readonly string[], others: readonly string[]): string[] {
  const seen = new Set(others.map(nameStem));
  return forms.filter((form) => !seen.has(nameStem(form)) && seen.add(nameStem(form)));
}
