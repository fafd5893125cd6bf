import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { invertedName } from '../../dutch/person.ts';
import { type Letter, type Section, unitsOf } from '../../edition/model.ts';
import { ui } from '../../interface/index.ts';
import { officialPdf, printedId } from '../../kamerstuk/index.ts';
import { authorsOf, CHAMBERS, cslItem, type CslItem, publicationNote, seriesOf } from './item.ts';
import { type OfficialForm, officialForm } from './official.ts';
import { addressOf, formatPages, fragmentOf, pagesOf, type Subject, titleOf } from './subject.ts';

/** A subject in every form in which readers can copy it. */
export interface Citation {
  /** Fragment on the page of citations, the same as on the page of the letter. */
  id: string;
  subject: Subject;
  /** Permanent address of what is cited, as others get it. */
  href: string;
  /** The same from the root, for links within the site. */
  path: string;
  official: OfficialForm;
  /** The PDF of the official publication, at the page of the subject. */
  source: { href: string; page: number | undefined };
  sentence: string;
  /** Forms for reference managers, in the order that readers see them. */
  records: { format: string; text: string; hint?: string }[];
}

/** Makes every form of the citation of a subject. */
export function citationOf(subject: Subject, site: URL): Citation {
  const item = cslItem(subject, site);
  const address = addressOf(subject, site);
  return {
    id: fragmentOf(subject),
    subject,
    href: address.href,
    path: address.pathname + address.hash,
    official: officialForm(subject),
    source: sourceOf(subject),
    sentence: citationSentence(subject, site),
    records: [
      { format: 'BibTeX', text: toBibtex(item) },
      { format: 'RIS', text: toRis(item) },
      { format: 'CSL-JSON', text: toCslJson(item) },
      {
        format: ui.citation.legalRecord,
        text: toLegalRis(subject, site),
        hint: ui.citation.legalHint,
      },
    ],
  };
}

function sourceOf(subject: Subject): Citation['source'] {
  const page = pagesOf(subject)?.first;
  return { href: officialPdf(subject.letter.id, page), page };
}

/** What the citation page of a section offers: the section, then each of its paragraphs. */
export function subjectsOf(letter: Letter, section: Section): Subject[] {
  const units = unitsOf(section).map((unit) => ({ letter, section, unit }));
  return [{ letter, section }, ...units];
}

/** What the citation page of a letter offers: the letter, then the paragraphs of its opening. */
export function letterSubjects(letter: Letter): Subject[] {
  return [{ letter }, ...subjectsOf(letter, letter.opening).slice(1)];
}

export { linkedData } from '../metadata/linked-data.ts';
export { citationMeta } from '../metadata/tags.ts';

/**
 * A plain sentence without jargon, with the address of the subject:
 * `Kamerstuk 27 925, nr. 651 (18 april 2019), “Trainingsmissie”, alinea 36, bladzijde 8: https://…`
 */
export function citationSentence(subject: Subject, site: URL): string {
  const { letter, section, unit } = subject;
  const pages = pagesOf(subject);
  const cited = {
    paper: printedId(letter.id),
    sessionYear: letter.brief.sessionYear,
    date: letter.brief.date?.is,
    section: section?.collection && section.title,
    unit: unit && ui.citation.unit(unit),
    pages: pages && formatPages(pages),
  };
  return ui.citation.inSentence(cited, addressOf(subject, site).href);
}

// Labels are our own ids, so that they hold: by default authors and title make them.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/**
 * Writes an item as BibTeX, in ASCII with TeX commands, which every processor reads. Its language
 * keeps processors from capitals as in English titles: `language` is what BibTeX's babelbib and
 * reference managers read, `langid` what biblatex does.
 */
export function toBibtex(item: CslItem): string {
  const entry = new Cite(item).format('bibtex').trim();
  return wholeDate(closeAccents(entry).replaceAll('\t', '  '), item).replace(
    /\}$/u,
    '  language = {dutch},\n  langid = {dutch},\n}',
  );
}

/** `month = {apr 18}` of @citation-js is no month to most: each part of the date gets its field. */
function wholeDate(tex: string, { issued }: CslItem): string {
  const [date] = issued?.['date-parts'] ?? [];
  if (date === undefined) return tex;
  const day = date.map((part) => `${part}`.padStart(2, '0')).join('-');
  return tex.replace(
    /^ {2}month = \{(\w+) (\d+)\},$/mu,
    `  month = $1,\n  day = {$2},\n  date = {${day}},`,
  );
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
    .flatMap(([tag, values]) =>
      [values].flat().map((value): Line => [tag, tag === 'DA' ? wholeDay(value) : value]),
    );
  return write([['TY', TY.toString()], ...lines.flatMap(splitPages)]);
}

/** Months and days have two digits, and nothing follows them: `2019/04/18`. */
const wholeDay = (date: string) => date.replaceAll(/\b\d\b/gu, '0$&').replace(/\/$/u, '');

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
 * them the CSL style of the Leidraad voor juridische auteurs makes the official form: it sets series,
 * volume, number and "pages of the code" behind each other, so that the last hold the number in the
 * dossier and the page: `Kamerstukken II 2018/19, 27925, nr. 651, p. 8`.
 */
export function toLegalRis(subject: Subject, site: URL): string {
  const { brief } = subject.letter;
  const [session = '', dossier = '', ...place] = officialForm(subject).rest.trim().split(', ');
  return write([
    ['TY', 'BILL'],
    ['TI', titleOf(subject)],
    ...authorsOf(subject).map((name): Line => ['A2', invertedName(name)]),
    ['T2', seriesOf(subject)],
    ['VL', session],
    ['M1', dossier],
    ['SP', place.join(', ')],
    ['T3', CHAMBERS[brief.chamber]],
    ['UR', addressOf(subject, site).href],
    ['LA', 'nl-NL'],
    ...datedLines(brief.date?.is),
    ['N1', publicationNote(subject)],
  ]);
}

/** The day on which a letter was written, as RIS gives it: `2019/04/18`. */
const datedLines = (date: string | undefined): Line[] =>
  date === undefined ? [] : [['DA', date.replaceAll('-', '/')]];

const write = (lines: readonly Line[]): string =>
  [...lines, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}`).join('\n');
