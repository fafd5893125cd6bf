import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { pageId } from '../../addresses/address.ts';
import { ui } from '../../interface/index.ts';
import { onLines } from '../xml.ts';
import type { Chapter, Heading } from './chapters.ts';

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
