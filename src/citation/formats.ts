import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './item.ts';
import { invertedName } from './names.ts';

// Labels are our own ids, so that they hold: by default authors and title make them.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/**
 * Writes an item as BibTeX, in ASCII with TeX commands, which every processor reads. The series,
 * which no style prints of a report and Zotero drops, stands in the note too. The language keeps
 * processors from capitals as in English titles.
 */
export function toBibtex(item: CslItem): string {
  const entry = new Cite({ ...item, note: item['collection-title'] }).format('bibtex').trim();
  return closeAccents(entry).replaceAll('\t', '  ').replace(/\}$/u, '  language = {dutch},\n}');
}

/**
 * `{\" e}` of @citation-js is right for TeX alone: Zotero and others read only `{\"e}`, and `{\c S}`
 * for `{\c {S}}`.
 */
const closeAccents = (tex: string) =>
  tex
    .replaceAll(/\\([a-zA-Z.'`"^~=]) \{(\p{L})\}/gu, '\\$1 $2')
    .replaceAll(/\\([.'`"^~=]) (\p{L})/gu, '\\$1$2');

/**
 * Writes an item as RIS. The lines are our own: @citation-js breaks them at 70 characters, and
 * the addresses in them. So are the names: it leaves their particles out.
 */
export function toRis(item: CslItem): string {
  const [entry = {}] = new Cite(item).format('ris', { format: 'object' });
  const { TY = 'RPRT', ...tags } = { ...entry, AU: item.author.map(invertedName) };
  // An id in RIS holds 20 characters: ours would lose its end.
  const lines = Object.entries(tags)
    .filter(([tag]) => tag !== 'ID')
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
  return [`TY  - ${TY.toString()}`, ...lines, 'ER  - '].join('\n');
}

/** Writes an item as CSL-JSON: a list, as citation processors expect it. */
export function toCslJson(item: CslItem): string {
  return JSON.stringify([item], null, 2);
}
