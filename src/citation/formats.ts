import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './item.ts';

// Labels are our own ids, so that they hold: by default authors and title make them.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** Writes an item as BibTeX, in ASCII with TeX commands, which every processor reads. */
export function toBibtex(item: CslItem): string {
  return new Cite(item).format('bibtex').trim().replaceAll('\t', '  ');
}

/**
 * Writes an item as RIS. The lines are our own: @citation-js breaks them at 70 characters, and
 * the addresses in them.
 */
export function toRis(item: CslItem): string {
  const [entry = {}] = new Cite(item).format('ris', { format: 'object' });
  const { TY = 'RPRT', ...tags } = entry;
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
