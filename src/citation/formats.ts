import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './item.ts';

// Labels are our own ids, so that they hold: by default authors and title make them.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/**
 * Writes an item as BibTeX, in ASCII with TeX commands, which every processor reads. Its language
 * keeps processors from capitals as in English titles: `language` is what BibTeX's babelbib and
 * reference managers read, `langid` what biblatex does.
 */
export function toBibtex(item: CslItem): string {
  const entry = new Cite(item).format('bibtex').trim();
  return closeAccents(entry)
    .replaceAll('\t', '  ')
    .replace(/\}$/u, '  language = {dutch},\n  langid = {dutch},\n}');
}

/**
 * `{\" e}` of @citation-js is right for TeX alone: Zotero and others read only `{\"e}`, and `{\c S}`
 * for `{\c {S}}`.
 */
const closeAccents = (tex: string) =>
  tex
    .replaceAll(/\\([a-zA-Z.'`"^~=]) \{(\p{L})\}/gu, '\\$1 $2')
    .replaceAll(/\\([.'`"^~=]) (\p{L})/gu, '\\$1$2');

/** Writes an item as CSL-JSON: a list, as citation processors expect it. */
export function toCslJson(item: CslItem): string {
  return JSON.stringify([item], null, 2);
}
