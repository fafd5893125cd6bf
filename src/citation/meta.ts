import type { Letter } from '../edition/model.ts';
import { officialUrl } from '../kamerstuk/index.ts';
import { CHAMBERS, paperNumber, seriesOf } from './item.ts';
import { invertedName, parseName } from './names.ts';
import { addressOf, pagesOf, type Subject, titleOf } from './subject.ts';

/** One `<meta>` of the page. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * What a page says of its paper to reference managers and official search systems: Highwire,
 * Dublin Core, and the OVERHEID(op) names of officielebekendmakingen.nl. There is no date in it:
 * that of the letter is not confirmed.
 */
export function citationMeta(subject: Subject, site: URL, dossierTitle?: string): MetaTag[] {
  return [
    ...highwire(subject, site),
    ...dublinCore(subject),
    ...overheid(subject.letter, dossierTitle),
  ];
}

/** Highwire Press: the institution and number make it a report in Zotero, not an article. */
function highwire(subject: Subject, site: URL): MetaTag[] {
  const { chamber, signatories } = subject.letter.brief;
  const pages = pagesOf(subject);
  return [
    { name: 'citation_title', content: titleOf(subject) },
    ...signatories.map(({ name }) => ({
      name: 'citation_author',
      content: invertedName(parseName(name)),
    })),
    { name: 'citation_technical_report_institution', content: CHAMBERS[chamber] },
    { name: 'citation_technical_report_number', content: paperNumber(subject) },
    { name: 'citation_language', content: 'nl' },
    { name: 'citation_public_url', content: addressOf(subject, site).href },
    ...(pages
      ? [
          { name: 'citation_firstpage', content: `${pages.first}` },
          // Without a last page Zotero writes "8", with the same one "8-8".
          ...(pages.last > pages.first
            ? [{ name: 'citation_lastpage', content: `${pages.last}` }]
            : []),
        ]
      : []),
    // Zotero drops `citation_series_title` of a report: this is its own name for the field.
    { name: 'z.seriesTitle', content: seriesOf(subject) },
  ];
}

function dublinCore(subject: Subject): MetaTag[] {
  const { id, brief } = subject.letter;
  return [
    { name: 'DC.title', content: titleOf(subject) },
    { name: 'DC.creator', content: CHAMBERS[brief.chamber] },
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
function overheid({ dossier, number, brief }: Letter, dossierTitle?: string): MetaTag[] {
  return [
    { name: 'OVERHEID.organisationType', content: 'staten generaal' },
    { name: 'OVERHEIDop.publicationName', content: 'Kamerstuk' },
    { name: 'OVERHEIDop.dossiernummer', content: dossier },
    ...(dossierTitle ? [{ name: 'OVERHEIDop.dossiertitel', content: dossierTitle }] : []),
    { name: 'OVERHEIDop.ondernummer', content: number },
    { name: 'OVERHEIDop.vergaderjaar', content: longSession(brief.sessionYear) },
    ...brief.signatories.map(({ name }) => ({ name: 'OVERHEIDop.indiener', content: name })),
  ];
}

/** `2018-2019` of `2018/19`. */
function longSession(session: string): string {
  const first = Number(session.slice(0, 4));
  return `${first}-${first + 1}`;
}
