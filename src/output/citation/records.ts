import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {
  authorsOf,
  CHAMBERS,
  type CslItem,
  numberInSeries,
  publicationNote,
  seriesOf,
} from './item.ts';
import { addressOf, type Subject, titleOf } from './subject.ts';
import { invertedName } from '../../dutch/person.ts';

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

/** A tag of RIS and its value; a tag may stand more than once. */
type Line = readonly [tag: string, value: string];

/**
 * Writes an item as RIS. The lines are our own: @citation-js breaks them at 70 characters, and
 * the addresses in them. So are the names, whose particles it leaves out, and the pages, of which
 * it writes the first and last in one tag.
 */
export function toRis(item: CslItem): string {
  const [entry = {}] = new Cite(item).format('ris', { format: 'object' });
  const { TY = 'RPRT', ...tags } = { ...entry, AU: item.author.map(invertedName) };
  // An id in RIS holds 20 characters: ours would lose its end.
  const lines = Object.entries(tags)
    .filter(([tag]) => tag !== 'ID')
    .flatMap(([tag, values]) => [values].flat().map((value): Line => [tag, value]));
  return write([['TY', TY.toString()], ...lines.flatMap(splitPages)]);
}

/** `SP  - 13-14` says that the first page is "13-14". */
function splitPages([tag, value]: Line): Line[] {
  const [, first, last] = (tag === 'SP' && /^(\d+)-(\d+)$/u.exec(value)) || [];
  if (first === undefined || last === undefined) return [[tag, value]];
  return [
    ['SP', first],
    ['EP', last],
  ];
}

/**
 * Writes a subject as a `BILL`, in whose fields reference managers keep parliamentary papers. From
 * them the CSL style of the Leidraad voor juridische auteurs makes the official form, with the page
 * that the author adds: `Kamerstukken II 2018/19, 27925, nr. 651, p. 8`. "Pages of the code" hold
 * the number in the dossier there, so the pages of the subject have no place in it.
 */
export function toLegalRis(subject: Subject, site: URL): string {
  const { number, brief } = subject.letter;
  const [session = '', dossier = ''] = numberInSeries(subject).split(', ');
  return write([
    ['TY', 'BILL'],
    ['TI', titleOf(subject)],
    ...authorsOf(subject).map((name): Line => ['A2', invertedName(name)]),
    ['T2', seriesOf(subject)],
    ['VL', session],
    ['M1', dossier],
    ['SP', number],
    ['T3', CHAMBERS[brief.chamber]],
    ['UR', addressOf(subject, site).href],
    ['LA', 'nl-NL'],
    ['N1', publicationNote(subject)],
  ]);
}

const write = (lines: readonly Line[]): string =>
  [...lines, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}`).join('\n');
