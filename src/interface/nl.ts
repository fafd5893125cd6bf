/**
 * The Dutch of the site, an area a file. A text with a link or other markup inside is a function of
 * that markup, which gives the pieces in order: each language puts it where its sentence wants it.
 */
export * as account from './nl/account.ts';
export * as archive from './nl/archive.ts';
export * as amounts from './nl/amounts.ts';
export * as citation from './nl/citation.ts';
export * as copying from './nl/copying.ts';
export * as dossiers from './nl/dossiers.ts';
export * as draft from './nl/draft.ts';
export * as dataColumns from './nl/data-columns.ts';
export * as data from './nl/data.ts';
export * as figures from './nl/figures.ts';
export * as feed from './nl/feed.ts';
export * as format from './nl/format.ts';
export * as forms from './nl/forms.ts';
export * as keys from './nl/keys.ts';
export * as letter from './nl/letter.ts';
export * as letterFilter from './nl/letter-filter.ts';
export * as lists from './nl/long-lists.ts';
export * as missions from './nl/missions.ts';
export * as motions from './nl/motions.ts';
export * as notFound from './nl/not-found.ts';
export * as overview from './nl/overview.ts';
export * as papers from './nl/papers.ts';
export * as place from './nl/place.ts';
export * as places from './nl/places.ts';
export * as preview from './nl/preview.ts';
export * as principles from './nl/principles.ts';
export * as registers from './nl/registers.ts';
export * as search from './nl/search.ts';
export * as searchMarks from './nl/search-marks.ts';
export * as searchPage from './nl/search-page.ts';
export * as searchText from './nl/search-text.ts';
export * as selection from './nl/selection.ts';
export * as site from './nl/site.ts';
export * as text from './nl/text.ts';
export * as timeline from './nl/timeline.ts';
