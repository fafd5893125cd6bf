import type { Dataset, WithContext } from 'schema-dts';
import type { Edition } from '../../edition/build/edition.ts';
import { ui } from '../../interface/index.ts';
import { tables } from '../tables/index.ts';

/** Every day that a letter was sent on, first and last, as schema.org writes a stretch of time. */
function coverage({ letters }: Edition): string | undefined {
  const days = letters.flatMap(({ brief }) => brief.date?.is ?? []).sort();
  return days[0] && `${days[0]}/${days.at(-1) ?? days[0]}`;
}

/** The open data of the site, each table a part with its files. */
export function datasetData(edition: Edition, site: URL): WithContext<Dataset> {
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
