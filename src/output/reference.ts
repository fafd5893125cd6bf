import {
  findReferences,
  isDossierId,
  isHandelingenId,
  isKamerstukId,
  officialDossierUrl,
  officialHandelingenUrl,
  officialPdf,
  officialUrl,
} from '../kamerstuk/index.ts';
import type { Reference, Text } from '../text/model.ts';
import { inFull } from './in-full.ts';
import type { KnownToOutputs } from './contract.ts';

/**
 * Where a reference leads in a form that is read elsewhere, away from the site: to the official
 * publication, at the page that its words name.
 */
export function referenceHref(
  { scheme, ids: [id = ''], start, end }: Reference,
  { text }: Pick<Text, 'text'>,
  { entries }: Pick<KnownToOutputs, 'entries'>,
): string {
  if (scheme === 'kamerstuk' && isKamerstukId(id)) return paperAt(id, text.slice(start, end));
  if (scheme === 'dossier' || scheme === 'handelingen')
    return officialHref(id) ?? inFull('/kamerstukken/');
  const source = entries.find(
    ({ register, data }) => register === 'rechtsbronnen' && data.id === id,
  );
  if (source?.register !== 'rechtsbronnen') return inFull(`/rechtsbronnen/#${id}`);
  const { kamerstuk, url } = source.data;
  return kamerstuk === undefined
    ? (url ?? inFull(`/rechtsbronnen/#${id}`))
    : officialUrl(kamerstuk);
}

/** Official address of a dossier, or of a piece of the Handelingen; undefined of what is neither. */
export function officialHref(id: string): string | undefined {
  if (isHandelingenId(id)) return officialHandelingenUrl(id);
  return isDossierId(id) ? officialDossierUrl(id) : undefined;
}

/** Address of a paper, or of the page of its PDF that words name: `27 925, nr. 637, p. 5`. */
function paperAt(id: Parameters<typeof officialUrl>[0], words: string): string {
  const [reference] = findReferences(words);
  const page = Number.parseInt(reference?.page ?? '', 10);
  return page > 0 ? officialPdf(id, page) : officialUrl(id);
}
