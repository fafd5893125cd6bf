import type { CollectionPage, Dataset, WebPage, WebSite, WithContext } from 'schema-dts';
import { type Edition, perEdition } from '../../edition/build/edition.ts';
import type { LetterSummary } from '../../edition/model.ts';
import { motionsAmong, type PaperEntry } from '../../edition/build/papers.ts';
import type { Entry } from '../../edition/build/registers.ts';
import { ui } from '../../interface/index.ts';
import { paperLinker } from './linked-data.ts';
import { addressOf, titleOf } from '../citation/subject.ts';
import { tables } from '../tables/index.ts';

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** A page of the site, or a place on it: its name, and its address from the root. */
interface Named {
  name: string;
  href: string;
}

/** `SearchAction` with the property that its readers ask for, which is none of schema.org. */
interface SiteSearch {
  '@type': 'SearchAction';
  target: { '@type': 'EntryPoint'; urlTemplate: string };
  'query-input': string;
}

/** Makes the data of the page of each paper and mission, by the address of that. */
const pagesAbout = perEdition(
  ({ papers, registers }) =>
    new Map<string, (site: URL) => WithContext<WebPage>>([
      ...papers.map((paper) => [paper.href, (site: URL) => paperData(paper, site)] as const),
      ...registers.missies.map(
        (mission) => [mission.href, (site: URL) => missionData(mission, site)] as const,
      ),
    ]),
);

/**
 * Linked data of a page by its path: of the site, of its lists of motions, papers and missions, and
 * of each paper and mission. The texts have theirs beside their citations; nothing for other pages.
 */
export function pageData(
  path: string,
  edition: Edition,
  site: URL,
):
  | WithContext<WebSite>
  | WithContext<WebPage>
  | WithContext<CollectionPage>
  | WithContext<Dataset>
  | undefined {
  const about = pagesAbout(edition).get(path);
  if (about) return about(site);
  const { letters, papers, registers } = edition;
  const motions = motionsAmong(papers);
  const pageNames = ui.site.pageNames;
  switch (path) {
    case '/':
      return siteData(letters, site);
    case '/moties/':
      return listData({ name: pageNames.moties, href: path }, motions.map(motionPlace), site);
    case '/kamerstukken/':
      return listData({ name: pageNames.kamerstukken, href: path }, papers.map(named), site);
    case '/missies/':
      return listData({ name: pageNames.missies, href: path }, registers.missies.map(named), site);
    case '/data/':
      return datasetData(edition, site);
    default:
      return undefined;
  }
}

const named = ({ data, href }: { data: { name: string }; href: string }): Named => ({
  name: data.name,
  href,
});

const motionPlace = ({ data: { name, id } }: PaperEntry): Named => ({
  name,
  href: `/moties/#${id}`,
});

/** The site itself: its letters, and how to search it. */
function siteData(letters: readonly LetterSummary[], site: URL): WithContext<WebSite> {
  const search: SiteSearch = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${new URL('/zoeken/', site).href}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    ...CONTEXT,
    ...siteReference(site),
    inLanguage: 'nl',
    potentialAction: search,
    hasPart: letters.map((letter) => {
      const url = addressOf({ letter }, site).href;
      return { '@type': 'Report', '@id': url, url, name: titleOf({ letter }) };
    }),
  };
}

const siteReference = (site: URL) => {
  const url = new URL('/', site).href;
  return { '@type': 'WebSite', '@id': url, url, name: ui.site.name } as const;
};

/** A page that lists things, each with its name and its address from the root. */
function listData(page: Named, items: readonly Named[], site: URL): WithContext<CollectionPage> {
  return {
    ...CONTEXT,
    ...pageReference('CollectionPage', page, site),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map(({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url: new URL(href, site).href,
      })),
    },
  };
}

/** The page of a paper that the letters cite. */
function paperData(paper: PaperEntry, site: URL): WithContext<WebPage> {
  const { title, id } = paper.dossier;
  const page = { name: paper.data.name, href: paper.href };
  return {
    ...CONTEXT,
    ...pageReference('WebPage', page, site),
    about: {
      ...paperLinker(site)(paper),
      identifier: `kst-${paper.data.id}`,
      isPartOf: {
        '@type': 'CreativeWorkSeries',
        ...(title ? { name: title } : {}),
        identifier: id,
      },
    },
  };
}

/** The page of a mission or operation. */
function missionData({ data, href }: Entry<'missies'>, site: URL): WithContext<WebPage> {
  return {
    ...CONTEXT,
    ...pageReference('WebPage', { name: data.name, href }, site),
    about: {
      '@type': 'Project',
      name: data.name,
      ...(data.abbreviation ? { alternateName: data.abbreviation } : {}),
    },
  };
}

function pageReference<T extends 'WebPage' | 'CollectionPage'>(
  type: T,
  { name, href }: Named,
  site: URL,
) {
  const url = new URL(href, site).href;
  return {
    ...{ '@type': type, '@id': url, url, name, inLanguage: 'nl' },
    isPartOf: siteReference(site),
  };
}

/** Every day that a letter was sent on, first and last, as schema.org writes a stretch of time. */
function coverage({ letters }: Edition): string | undefined {
  const days = letters.flatMap(({ brief }) => brief.date?.is ?? []).sort();
  return days[0] && `${days[0]}/${days.at(-1) ?? days[0]}`;
}

/** The open data of the site, each table a part with its files. */
function datasetData(edition: Edition, site: URL): WithContext<Dataset> {
  const { publisher, dataLicence } = edition.publication;
  const url = (path: string) => new URL(path, site).href;
  const time = coverage(edition);
  const shared = {
    inLanguage: 'nl',
    isAccessibleForFree: true,
    ...(dataLicence && { license: dataLicence.url }),
    ...(time && { temporalCoverage: time }),
    ...(publisher && { creator: { '@type': 'Organization' as const, name: publisher } }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url('/data/'),
    url: url('/data/'),
    name: ui.data.datasetName,
    description: ui.data.description,
    ...shared,
    hasPart: tables.map(({ name }) => ({
      '@type': 'Dataset',
      '@id': url(`/data/#${name}`),
      name: ui.data.tableTitles[name] ?? name,
      description: ui.data.tableDescription(
        ui.data.tableTitles[name] ?? name,
        ui.data.tableLeads[name] ?? '',
      ),
      ...shared,
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: url(`/data/${name}.csv`),
        },
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: url(`/data/${name}.json`),
        },
      ],
    })),
  };
}
