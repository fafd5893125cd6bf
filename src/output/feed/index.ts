import { lettersByDossier } from '../../edition/view/dossier.ts';
import type { Output, OutputFile } from '../model.ts';
import { atom, dossierFeed, editionFeed, type Feed } from './atom.ts';
import { x } from 'xastscript';
import type { LetterSummary } from '../../edition/model.ts';
import { letterIdentity, letterSubject } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import { inFull } from '../in-full.ts';
import { writeXml } from '../xml.ts';

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

/** How a browser searches the site (OpenSearch 1.1). */
export function openSearch(): string {
  const description = x(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    x('ShortName', ui.site.name),
    x('Description', ui.feed.searchDescription),
    x('Language', ui.site.language),
    x('InputEncoding', 'UTF-8'),
    x('Image', { height: '16', width: '16', type: 'image/x-icon' }, inFull('/favicon.ico')),
    x('Url', {
      ...{ type: 'text/html', method: 'get' },
      template: `${inFull('/zoeken/')}?q={searchTerms}`,
    }),
  );
  return writeXml(description);
}

/** Where programs that read for people find the text, the data and the rules of citing. */
export const llmsTxt = (letters: readonly LetterSummary[]): string =>
  [
    `# ${ui.site.name}`,
    '',
    `> ${ui.feed.about}`,
    '',
    ui.feed.rules,
    '',
    `## ${ui.feed.letters}`,
    '',
    ...letters.map(
      (letter) =>
        `- [${letterSubject(letter)}](${inFull(`/${letter.id}.md`)}): ${letterIdentity(letter)}; ` +
        `[JSON](${inFull(`/${letter.id}.json`)}), [HTML](${inFull(letter.href)})`,
    ),
    '',
    `## ${ui.feed.data}`,
    '',
    `- [${ui.feed.dataPage}](${inFull('/data/')})`,
    `- [${ui.feed.account}](${inFull('/verantwoording/')})`,
    '',
  ].join('\n');
