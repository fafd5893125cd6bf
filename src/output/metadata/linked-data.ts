import type { Chapter, Report, WithContext } from 'schema-dts';
import { type LetterSummary, partsInOrder, type SectionSummary } from '../../edition/model.ts';
import type { PaperEntry } from '../../edition/build/papers.ts';
import { ui } from '../../interface/index.ts';
import { officialName, officialUrl, printedId } from '../../kamerstuk/index.ts';
import { CHAMBERS } from '../citation/item.ts';
import { encodingsOf } from '../forms.ts';
import { officialText } from '../citation/official.ts';
import { addressOf, pagesOf, type Subject, titleOf } from '../citation/subject.ts';

/** What linked data of a letter needs beside the letter itself. */
export interface Surroundings {
  /** Address of the site. */
  site: URL;
  /** Title of the letter's dossier, where it is confirmed. */
  dossierTitle?: string | undefined;
  /** Gives the papers with any of the ids, each once. */
  papersOf: (ids: readonly string[]) => PaperEntry[];
}

/**
 * What a page holds, as linked data: the letter is a `Report` (schema.org has no type for
 * parliamentary papers, and a letter is no `Legislation`), a section a `Chapter` of it. Each names
 * the other, so that machines see one text at two addresses as a whole and its part.
 */
export function linkedData(
  { letter, section }: Subject,
  around: Surroundings,
): WithContext<Report> | WithContext<Chapter> {
  return section
    ? { '@context': 'https://schema.org', ...chapter(letter, section, around) }
    : { '@context': 'https://schema.org', ...report(letter, around) };
}

/** Address of what says that the text is free of copyright, and why. */
const rights = (site: URL) => ({ usageInfo: new URL('/verantwoording/#rechten', site).href });

/** What is true of the whole and of each part. */
const shared = (site: URL) => ({ inLanguage: 'nl', isAccessibleForFree: true, ...rights(site) });

function report(letter: LetterSummary, around: Surroundings): Exclude<Report, string> {
  const { site, dossierTitle } = around;
  const { chamber, signatories, description, date } = letter.brief;
  return {
    ...reportReference(letter, site),
    ...shared(site),
    identifier: officialName(letter.id),
    reportNumber: officialText({ letter }),
    description,
    ...(date ? { dateCreated: date.is } : {}),
    sameAs: officialUrl(letter.id),
    encoding: encodingsOf(letter).map(({ href, type }) => ({
      '@type': 'MediaObject',
      contentUrl: new URL(href, site).href,
      encodingFormat: type,
    })),
    author: signatories.map(({ name, office }) => ({
      '@type': 'Person',
      name,
      ...(office !== undefined && { jobTitle: office.replace(/^De /u, '') }),
    })),
    publisher: { '@type': 'GovernmentOrganization', name: CHAMBERS[chamber] },
    isPartOf: {
      '@type': 'CreativeWorkSeries',
      ...(dossierTitle ? { name: dossierTitle } : {}),
      identifier: letter.dossier,
    },
    ...filled(
      'hasPart',
      letter.sections.map((section) => chapterReference(letter, section, site)),
    ),
    ...filled('citation', cited(partsInOrder(letter), around)),
  };
}

function chapter(
  letter: LetterSummary,
  section: SectionSummary,
  around: Surroundings,
): Exclude<Chapter, string> {
  const { site } = around;
  const pages = pagesOf({ letter, section });
  const near = (ids: readonly (string | undefined)[]) =>
    letter.sections
      .filter(({ id }) => ids.includes(id))
      .map((other) => chapterReference(letter, other, site));
  return {
    ...chapterReference(letter, section, site),
    ...shared(site),
    ...(section.description ? { description: section.description } : {}),
    ...(pages ? { pageStart: pages.first, pageEnd: pages.last } : {}),
    isPartOf: [reportReference(letter, site), ...near([section.parent])],
    ...filled('hasPart', near(section.children)),
    ...filled('citation', cited([section], around)),
  };
}

/** A property with a list; an empty list says nothing, and is left out. */
const filled = <Name extends string, T>(name: Name, list: readonly T[]) =>
  (list.length > 0 ? { [name]: list } : {}) as Partial<Record<Name, T[]>>;

const reportReference = (letter: LetterSummary, site: URL) => {
  const url = addressOf({ letter }, site).href;
  const alternateName = ui.papers.paperTitle(printedId(letter.id));
  const name = titleOf({ letter });
  return { '@type': 'Report', '@id': url, url, name, alternateName } as const;
};

const chapterReference = (letter: LetterSummary, section: SectionSummary, site: URL) => {
  const url = addressOf({ letter, section }, site).href;
  const { title: name, order: position } = section;
  return { '@type': 'Chapter', '@id': url, url, name, position } as const;
};

/** The papers that sections cite, each once. */
function cited(sections: readonly SectionSummary[], { papersOf, site }: Surroundings): Report[] {
  return papersOf(sections.flatMap(({ cites }) => cites)).map(paperLinker(site));
}

/** Makes the linked data of a paper that the letters cite: under its number, with its name. */
export const paperLinker =
  (site: URL) =>
  ({ data, href }: PaperEntry) => {
    const url = new URL(href, site).href;
    const number = ui.papers.paperTitle(printedId(data.id));
    return {
      ...({ '@type': 'Report', '@id': url, url } as const),
      ...{ name: data.name, alternateName: number, sameAs: officialUrl(data.id) },
    };
  };
