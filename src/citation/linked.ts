import type { Chapter, Report, WithContext } from 'schema-dts';
import { officialUrl } from '../kamerstuk/index.ts';
import { CHAMBERS, paperNumber } from './item.ts';
import { addressOf, pagesOf, type Subject, titleOf } from './subject.ts';

/**
 * What a page holds, as linked data: the letter is a `Report` (schema.org has no type for
 * parliamentary papers, and a letter is no `Legislation`), a section a `Chapter` of it.
 */
export function linkedData(
  subject: Subject,
  site: URL,
): WithContext<Report> | WithContext<Chapter> {
  const report = reportOf(subject, site);
  const pages = pagesOf(subject);
  if (!subject.section || !pages) return { '@context': 'https://schema.org', ...report };
  return {
    '@context': 'https://schema.org',
    '@type': 'Chapter',
    name: subject.section.title,
    url: addressOf(subject, site).href,
    inLanguage: 'nl',
    pageStart: pages.first,
    pageEnd: pages.last,
    isPartOf: report,
  };
}

function reportOf({ letter }: Subject, site: URL): Exclude<Report, string> {
  const { chamber, signatories } = letter.brief;
  const url = addressOf({ letter }, site).href;
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name: titleOf({ letter }),
    reportNumber: paperNumber({ letter }),
    inLanguage: 'nl',
    isAccessibleForFree: true,
    sameAs: officialUrl(letter.id),
    author: signatories.map(({ name, office }) => ({
      '@type': 'Person',
      name,
      jobTitle: office.replace(/^De /u, ''),
    })),
    publisher: { '@type': 'GovernmentOrganization', name: CHAMBERS[chamber] },
  };
}
