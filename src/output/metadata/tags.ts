import type { LetterSummary } from '../../edition/model.ts';
import { ui } from '../../interface/index.ts';
import { officialUrl } from '../../kamerstuk/index.ts';
import { authorsOf, CHAMBERS, numberInSeries, seriesOf } from '../citation/item.ts';
import { formHref, hasPdf } from '../forms.ts';
import { invertedName } from '../../dutch/person.ts';
import { addressOf, pagesOf, type Subject, titleOf } from '../citation/subject.ts';

/** One `<meta>` of the page. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * What a page says of its paper to reference managers and official search systems: Highwire,
 * Dublin Core, and the OVERHEID(op) names of officielebekendmakingen.nl. Its date is the day on
 * which the letter was written, where that is known.
 */
export function citationMeta(subject: Subject, site: URL, dossierTitle?: string): MetaTag[] {
  return [
    ...subject.letter.brief.signatories.map(({ name }) => ({ name: 'author', content: name })),
    ...highwire(subject, site),
    ...dublinCore(subject),
    ...overheid(subject.letter, dossierTitle),
  ];
}

/**
 * Highwire Press: the institution and number make it a report in Zotero, not an article. Names
 * stand in Dublin Core alone: of a `citation_author` Zotero takes initials for a title in capitals,
 * and makes "S. a. M. Kaag" of them.
 */
function highwire(subject: Subject, site: URL): MetaTag[] {
  const pages = pagesOf(subject);
  return [
    { name: 'citation_title', content: titleOf(subject) },
    {
      name: 'citation_technical_report_institution',
      content: CHAMBERS[subject.letter.brief.chamber],
    },
    { name: 'citation_technical_report_number', content: numberInSeries(subject) },
    // Zotero has no other name for the kind of report: this is its own for the field.
    { name: 'z.reportType', content: seriesOf(subject) },
    ...dated(subject.letter, 'citation_publication_date', (date) => date.replaceAll('-', '/')),
    { name: 'citation_language', content: 'nl' },
    { name: 'citation_public_url', content: addressOf(subject, site).href },
    ...pdfUrl(subject, site),
    ...(pages
      ? [
          { name: 'citation_firstpage', content: `${pages.first}` },
          // Without a last page Zotero writes "8", with the same one "8-8".
          ...(pages.last > pages.first
            ? [{ name: 'citation_lastpage', content: `${pages.last}` }]
            : []),
        ]
      : []),
  ];
}

/** Where the letter as a whole is to be had as PDF, for who collects papers. */
const pdfUrl = ({ letter, section }: Subject, site: URL): MetaTag[] =>
  section === undefined && hasPdf(letter)
    ? [{ name: 'citation_pdf_url', content: new URL(formHref(letter, 'pdf'), site).href }]
    : [];

function dublinCore(subject: Subject): MetaTag[] {
  const { id, brief } = subject.letter;
  return [
    { name: 'DC.title', content: titleOf(subject) },
    ...authorsOf(subject).map((name) => ({ name: 'DC.creator', content: invertedName(name) })),
    { name: 'DC.publisher', content: CHAMBERS[brief.chamber] },
    ...dated(subject.letter, 'DC.date'),
    { name: 'DC.type', content: 'Kamerstuk' },
    { name: 'DC.identifier', content: `kst-${id}` },
    { name: 'DCTERMS.language', content: 'nl' },
    { name: 'DCTERMS.isFormatOf', content: officialUrl(id) },
  ];
}

/**
 * Names and values as in the metadata.xml of every Kamerstuk; their schemes (`OVERHEIDop.ParlID`)
 * are left out: HTML has no `scheme` any more.
 */
function overheid({ dossier, number, brief }: LetterSummary, dossierTitle?: string): MetaTag[] {
  return [
    { name: 'OVERHEID.organisationType', content: 'staten generaal' },
    { name: 'OVERHEIDop.publicationName', content: 'Kamerstuk' },
    { name: 'OVERHEIDop.dossiernummer', content: dossier },
    ...(dossierTitle ? [{ name: 'OVERHEIDop.dossiertitel', content: dossierTitle }] : []),
    { name: 'OVERHEIDop.ondernummer', content: number },
    { name: 'OVERHEIDop.vergaderjaar', content: longSession(brief.sessionYear) },
    ...brief.signatories.map(({ name }) => ({ name: 'OVERHEIDop.indiener', content: name })),
    ...documentTitle(brief),
    ...dated({ brief }, 'OVERHEIDop.datumBrief'),
  ];
}

const documentTitle = ({ title }: LetterSummary['brief']): MetaTag[] =>
  title ? [{ name: 'OVERHEIDop.documenttitel', content: ui.format.capital(title.is) }] : [];

/** A tag with the day on which a letter was written; none where that is unknown. */
function dated(
  { brief: { date } }: Pick<LetterSummary, 'brief'>,
  name: string,
  write = (day: string) => day,
): MetaTag[] {
  return date ? [{ name, content: write(date.is) }] : [];
}

/** `2018-2019` of `2018/19`. */
function longSession(session: string): string {
  const first = Number(session.slice(0, 4));
  return `${first}-${first + 1}`;
}
