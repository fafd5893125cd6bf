import { lettersByDossier } from '../../edition/view/dossier.ts';
import type { Output, OutputFile } from '../contract.ts';
import { x } from 'xastscript';
import { type LetterSummary, updatedOn } from '../../edition/model.ts';
import { letterIdentity, letterSubject, aboutLetter } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import { inFull } from '../in-full.ts';
import { writeXml } from '../xml.ts';
import { dossierHref } from '../../addresses/address.ts';
import { printedDossier } from '../../kamerstuk/index.ts';
import type { Publication } from '../../schemas/register/uitgave.ts';

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

/** What the letters of a feed have in common. */
export interface Feed {
  /** Name of the feed that no other has: `dossier-27925`. */
  id: string;
  /** Address of the feed, from the root. */
  href: string;
  title: string;
  /** The page that lists the same letters. */
  page: string;
  letters: readonly LetterSummary[];
  publication: Publication;
}

/** The feed of the whole edition. */
export const editionFeed = (letters: readonly LetterSummary[], publication: Publication): Feed => ({
  ...{ id: 'edition', href: '/feed.xml', title: ui.site.name, page: '/', letters, publication },
});

/** The feed of the letters of a dossier. */
const dossierFeed = (
  { id, title }: { id: string; title?: string | undefined },
  letters: readonly LetterSummary[],
  publication: Publication,
): Feed => ({
  ...{
    id: `dossier-${id}`,
    href: `${dossierHref(id)}feed.xml`,
    page: dossierHref(id),
    letters,
    publication,
  },
  title: ui.feed.title(ui.dossiers.name(printedDossier(id), title)),
});

const atMidnight = (day: string): string => `${day}T00:00:00Z`;

/**
 * Name of a thing that no rebuild and no other address changes: a `tag:` (RFC 4151) of who publishes
 * the edition, by the contact and the year of its first letter; without a contact a `urn:`.
 */
function nameOf(thing: string, { contact }: Publication, since: string): string {
  if (contact === undefined) return `urn:leeseditie:${thing}`;
  const authority = contact.startsWith('https://') ? new URL(contact).hostname : contact;
  return `tag:${authority},${since}:${thing}`;
}

/**
 * Atom (RFC 4287) of the letters of which a day is known, the newest first; undefined when there is
 * none.
 */
export function atom({ id, href, title, page, letters, publication }: Feed): string | undefined {
  const dated = letters
    .flatMap((letter) => {
      const updated = updatedOn(letter);
      return updated === undefined ? [] : [{ letter, updated }];
    })
    .sort((a, b) => (a.updated < b.updated ? 1 : -1));
  const [newest] = dated;
  if (newest === undefined) return undefined;
  const since = dated.map(({ updated }) => updated.slice(0, 4)).sort()[0] ?? '';
  const feed = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': ui.site.language },
    x('title', title),
    x('id', nameOf(id, publication, since)),
    x('updated', atMidnight(newest.updated)),
    x('link', { rel: 'self', type: 'application/atom+xml', href: inFull(href) }),
    x('link', { rel: 'alternate', type: 'text/html', href: inFull(page) }),
    x('author', {}, x('name', publication.publisher ?? ui.site.name)),
    ...dated.map(({ letter, updated }) => entry(letter, updated, publication, since)),
  );
  return writeXml(feed);
}

const entry = (letter: LetterSummary, updated: string, publication: Publication, since: string) =>
  x(
    'entry',
    {},
    x('title', letterSubject(letter)),
    x('id', nameOf(letter.id, publication, since)),
    x('updated', atMidnight(updated)),
    ...(letter.brief.published ? [x('published', atMidnight(letter.brief.published))] : []),
    x('link', { rel: 'alternate', type: 'text/html', href: inFull(letter.href) }),
    x('category', { term: letter.dossier }),
    x('summary', aboutLetter(letter)),
  );
