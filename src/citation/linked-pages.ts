import type { CollectionPage, WebPage, WebSite, WithContext } from 'schema-dts';
import type { Letter } from '../edition/model.ts';
import type { PaperEntry } from '../edition/papers.ts';
import type { Entry } from '../edition/registers.ts';
import { SITE_NAME } from '../site.ts';
import { paperLinker } from './linked.ts';
import { addressOf, titleOf } from './subject.ts';

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** A page of the site: its title, its address from the root, and what it holds in a sentence. */
export interface PageData {
  name: string;
  href: string;
  description: string;
}

/** `SearchAction` with the property that its readers ask for, which is none of schema.org. */
interface SiteSearch {
  '@type': 'SearchAction';
  target: { '@type': 'EntryPoint'; urlTemplate: string };
  'query-input': string;
}

/** The site itself: its letters, and how to search it. */
export function siteData(
  letters: readonly Letter[],
  description: string,
  site: URL,
): WithContext<WebSite> {
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
    description,
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
  return { '@type': 'WebSite', '@id': url, url, name: SITE_NAME } as const;
};

/** A page that lists things, each with its name and its address from the root. */
export function listData(
  page: PageData,
  items: readonly { name: string; href: string }[],
  site: URL,
): WithContext<CollectionPage> {
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
export function paperData(page: PageData, paper: PaperEntry, site: URL): WithContext<WebPage> {
  const { title, id } = paper.dossier;
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
export function missionData(
  page: PageData,
  { data }: Entry<'missies'>,
  site: URL,
): WithContext<WebPage> {
  return {
    ...CONTEXT,
    ...pageReference('WebPage', page, site),
    about: {
      '@type': 'Project',
      name: data.name,
      ...(data.abbreviation ? { alternateName: data.abbreviation } : {}),
    },
  };
}

function pageReference<T extends 'WebPage' | 'CollectionPage'>(
  type: T,
  { name, href, description }: PageData,
  site: URL,
) {
  const url = new URL(href, site).href;
  return {
    ...{ '@type': type, '@id': url, url, name, description, inLanguage: 'nl' },
    isPartOf: siteReference(site),
  };
}
