import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { type Letter, updatedOn } from '../../edition/model.ts';
import { letterIdentity, letterSubject } from '../../edition/view/describe.ts';
import { ui } from '../../interface/index.ts';
import { officialName, officialUrl } from '../../kamerstuk/index.ts';
import { inFull } from '../in-full.ts';
import type { KnownToOutputs } from '../contract.ts';
import { onLines } from '../xml.ts';
import type { Chapter, Heading } from './chapters.ts';
import { pageId } from '../../addresses/address.ts';

/** Where a zip says which file describes the book (EPUB 3.3, OCF). */
export const containerXml = (): Element =>
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [
      x('rootfile', {
        'full-path': `EPUB/${PACKAGE}`,
        'media-type': 'application/oebps-package+xml',
      }),
    ]),
  ]);

/** Name of the file that describes the book. */
export const PACKAGE = 'boek.opf';

/** The book as EPUB describes it: what it is, its files, and the order in which they are read. */
export const packageXml = (
  letter: Letter,
  chapters: readonly Chapter[],
  known: Pick<KnownToOutputs, 'publication'>,
): Element =>
  x(
    'package',
    {
      ...{ xmlns: 'http://www.idpf.org/2007/opf', version: '3.0' },
      ...{ 'unique-identifier': 'adres', 'xml:lang': ui.site.language },
    },
    onLines([metadata(letter, known), manifest(chapters), spine(chapters)]),
  );

function metadata(letter: Letter, { publication }: Pick<KnownToOutputs, 'publication'>): Element {
  const { brief, id } = letter;
  const dc = (name: string, value: string, attributes: Record<string, string> = {}) =>
    x(`dc:${name}`, attributes, value);
  return x(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    onLines([
      dc('identifier', inFull(letter.href), { id: 'adres' }),
      dc('title', letterSubject(letter)),
      dc('language', ui.site.language),
      ...brief.signatories.flatMap(({ name }, index) => [
        dc('creator', name, { id: `schrijver-${index + 1}` }),
        x(
          'meta',
          { refines: `#schrijver-${index + 1}`, property: 'role', scheme: 'marc:relators' },
          'aut',
        ),
      ]),
      dc('publisher', publication.publisher ?? ui.site.name),
      ...(brief.date ? [dc('date', brief.date.is)] : []),
      dc('description', `${letterIdentity(letter)}. ${brief.description}`),
      dc('source', officialUrl(id), { id: 'bron' }),
      // EPUB 3.3 has `pageBreakSource` for it, which checkers of 3.2 refuse; all know this.
      ...(letter.pages > 0
        ? [x('meta', { refines: '#bron', property: 'source-of' }, 'pagination')]
        : []),
      dc('relation', officialName(id)),
      x('meta', { property: 'dcterms:modified' }, `${modifiedOn(letter)}T00:00:00Z`),
      ...accessibility(letter),
    ]),
  );
}

/** A day that content gives, and never the clock; EPUB wants one. */
const modifiedOn = (letter: Letter): string =>
  updatedOn(letter) ?? `${letter.brief.sessionYear.slice(0, 4)}-09-01`;

/** What a book has for who reads otherwise (EPUB Accessibility 1.1, 3.3). */
function accessibility({ pages }: Letter): Element[] {
  const features = [
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'],
    ...['alternativeText', 'ARIA'],
    ...(pages > 0 ? ['pageBreakMarkers', 'pageNavigation'] : []),
  ];
  const said: [property: string, value: string][] = [
    ...['textual', 'visual'].map((mode): [string, string] => ['schema:accessMode', mode]),
    ['schema:accessModeSufficient', 'textual'],
    ...features.map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
    ['schema:accessibilityHazard', 'none'],
    // No `dcterms:conformsTo`: nobody has audited the book, and the summary says so.
    ['schema:accessibilitySummary', ui.forms.accessibility(pages > 0)],
  ];
  return said.map(([property, value]) => x('meta', { property }, value));
}

/** Id of a file in the package. */
const idOf = (file: string): string => `f-${file.replaceAll('.', '-')}`;

const XHTML = 'application/xhtml+xml';

const manifest = (chapters: readonly Chapter[]): Element =>
  x(
    'manifest',
    onLines([
      x('item', { id: 'inhoud', href: NAV, 'media-type': XHTML, properties: 'nav' }),
      x('item', { id: 'stijl', href: 'boek.css', 'media-type': 'text/css' }),
      x('item', {
        ...{ id: 'omslag', href: 'omslag.png', 'media-type': 'image/png' },
        properties: 'cover-image',
      }),
      ...chapters.map(({ file }) => x('item', { id: idOf(file), href: file, 'media-type': XHTML })),
    ]),
  );

/** Cover and title page, then the contents, then the letter and what follows it. */
const spine = (chapters: readonly Chapter[]): Element =>
  x(
    'spine',
    onLines(
      chapters.flatMap(({ file, type }) => [
        x('itemref', { idref: idOf(file) }),
        ...(type === 'titlepage' ? [x('itemref', { idref: 'inhoud' })] : []),
      ]),
    ),
  );

/** Name of the file with the contents. */
export const NAV = 'inhoud.xhtml';

/** A heading with those under it. */
interface Entry {
  title: string;
  href: string;
  under: Entry[];
}

/** The contents of a book, the pages of the printed paper, and where to start. */
export const navNodes = (chapters: readonly Chapter[]): Element[] => [
  nav('toc', { role: 'doc-toc', id: 'inhoud' }, ui.forms.contents, [
    entryList(chapters.flatMap(entriesOf)),
  ]),
  ...pageList(chapters),
  nav('landmarks', { hidden: 'hidden' }, ui.forms.startOfText, [
    x('ol', onLines(chapters.flatMap(landmark))),
  ]),
];

const nav = (
  type: string,
  attributes: Record<string, string>,
  title: string,
  body: ElementContent[],
): Element => x('nav', { 'epub:type': type, ...attributes }, onLines([x('h1', title), ...body]));

function entriesOf({ file, headings }: Chapter): Entry[] {
  const hrefOf = ({ id }: Heading) => (id === undefined ? file : `${file}#${id}`);
  const roots: Entry[] = [];
  const open: { level: number; entry: Entry }[] = [];
  for (const heading of headings) {
    const entry = { title: heading.title, href: hrefOf(heading), under: [] };
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    (open.at(-1)?.entry.under ?? roots).push(entry);
    open.push({ level: heading.level, entry });
  }
  return roots;
}

const entryList = (entries: readonly Entry[]): Element =>
  x(
    'ol',
    onLines(
      entries.map(({ title, href, under }) =>
        x('li', [x('a', { href }, title), ...(under.length > 0 ? [entryList(under)] : [])]),
      ),
    ),
  );

/** The pages that start in the book, by number, each once; none for a letter without pages. */
function pageList(chapters: readonly Chapter[]): Element[] {
  const files = new Map<string, string>();
  for (const { file, body } of chapters)
    for (const page of pagesIn(body)) if (!files.has(page)) files.set(page, file);
  if (files.size === 0) return [];
  const pages = [...files].sort(([a], [b]) => Number(a) - Number(b));
  const items = pages.map(([page, file]) =>
    x('li', {}, x('a', { href: `${file}#${pageId(Number(page))}` }, page)),
  );
  return [
    nav('page-list', { role: 'doc-pagelist', hidden: 'hidden' }, ui.forms.pages, [
      x('ol', onLines(items)),
    ]),
  ];
}

/** Numbers of the pages that start in nodes. */
const pagesIn = (nodes: readonly ElementContent[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const own = node.attributes['epub:type'] === 'pagebreak' ? [node.attributes['id'] ?? ''] : [];
    return [...own.map((id) => id.replace(/^bladzijde-/u, '')), ...pagesIn(node.children)];
  });

/** Places that reading systems have a button for. */
const LANDMARKS: Readonly<Record<string, string>> = {
  cover: ui.forms.cover,
  titlepage: ui.forms.titlePage,
  glossary: ui.forms.glossary,
};

/** A place of a book; the letter itself starts with its first chapter. */
function landmark({ file, type }: Chapter, index: number, all: readonly Chapter[]): Element[] {
  const isStart = index === all.findIndex((one) => one.type === 'chapter');
  const title = isStart ? ui.forms.startOfText : LANDMARKS[type];
  if (title === undefined) return [];
  return [x('li', {}, x('a', { 'epub:type': isStart ? 'bodymatter' : type, href: file }, title))];
}
