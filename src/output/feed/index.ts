import { lettersByDossier } from '../../edition/view/dossier.ts';
import type { Output, OutputFile } from '../model.ts';
import { atom, dossierFeed, editionFeed, type Feed } from './atom.ts';
import { llmsTxt, openSearch } from './machines.ts';

/** A feed as a file; none without a letter that has a day. */
function feedFile(feed: Feed): OutputFile[] {
  const text = atom(feed);
  return text === undefined ? [] : [{ path: feed.href.slice(1), make: () => text }];
}

/** Feeds of all letters and of each dossier, and what browsers and programs read of the site. */
export const feeds: Output = {
  ofEdition: (_, edition) => {
    const { letters, publication } = edition;
    return [
      ...feedFile(editionFeed(letters, publication)),
      ...lettersByDossier(edition).flatMap((dossier) =>
        feedFile(dossierFeed(dossier, dossier.letters, publication)),
      ),
      { path: 'opensearch.xml', make: openSearch },
      { path: 'llms.txt', make: () => llmsTxt(letters) },
    ];
  },
};
