import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { accountOf } from '../account.ts';
import { letterIdentity, letterSubject } from '../../edition/view/describe.ts';
import { summaryOf } from '../../edition/view/summary.ts';
import { writersOf } from '../../edition/view/writers.ts';
import type { Letter } from '../../edition/model.ts';
import { ui } from '../../interface/index.ts';
import { officialUrl } from '../../kamerstuk/index.ts';
import { officialText } from '../citation/official.ts';
import type { GlossaryEntry } from '../glossary.ts';
import { inFull } from '../in-full.ts';
import { onLines, textNode } from '../xml.ts';
import type { Chapter } from './chapters.ts';
import { EDITORS, inLanguage, type Nodes } from './xhtml.ts';

/** Words and links of a sentence as a paragraph. */
const sentence = (pieces: readonly (string | Element)[]): Element => x('p', [...pieces]);

const link = (href: string, words = href): Element => x('a', { href }, words);

/** A page of the editors: what it is, and its content. */
const page = (chapter: Omit<Chapter, 'headings'>): Chapter => ({
  ...chapter,
  body: [x('div', { ...EDITORS }, onLines(chapter.body))],
  headings: [{ title: chapter.title, level: 1 }],
});

/** The cover: the picture that shared links show, upright. */
export const coverPage = (letter: Letter): Chapter => ({
  ...{ file: 'omslag.xhtml', title: ui.forms.cover, type: 'cover' },
  body: [
    x('img', { src: 'omslag.png', alt: ui.site.imageAlt(letterSubject(letter)), class: 'omslag' }),
  ],
  headings: [],
});

/**
 * The title page: what the letter is, who wrote it, where it was published, and what the editors say
 * of it.
 * @param fileOf Gives the file of the book that has a place of the letter.
 */
export function titlePage(letter: Letter, fileOf: (fragment: string) => string): Chapter {
  const { sessionYear, received } = letter.brief;
  const writers = writersOf(letter.brief);
  const [web, official] = [inFull(letter.href), officialUrl(letter.id)];
  return page({
    ...{ file: 'titel.xhtml', title: ui.forms.titlePage, type: 'titlepage' },
    body: [
      x('h1', letterSubject(letter)),
      x('p', { class: 'kenmerk' }, letterIdentity(letter)),
      sentence(ui.letter.writtenBy(writers, letter.brief, sessionYear)),
      ...(received === undefined ? [] : [x('p', received)]),
      sentence(ui.forms.readAt(link(web))),
      sentence(ui.forms.officialAt(link(official))),
      ...summaryNodes(letter, fileOf),
      x('p', { class: 'klein' }, ui.forms.signs(letter.pages > 0)),
    ],
  });
}

function summaryNodes(letter: Letter, fileOf: (fragment: string) => string): Nodes {
  const lines = summaryOf(letter);
  if (lines.length === 0) return [];
  const items = lines.map(({ words, places }) =>
    x('li', [
      textNode(words),
      ...places.flatMap(({ name, href }) => {
        const fragment = href.slice(href.indexOf('#') + 1);
        return [textNode(' '), x('a', { href: `${fileOf(fragment)}#${fragment}` }, name)];
      }),
    ]),
  );
  return [x('h2', ui.letter.summaryLabel), x('ul', onLines(items))];
}

/** Fragment of a term in the glossary. */
export const glossaryId = (id: string): string => `begrip-${id}`;

/** The terms and abbreviations of the letter; undefined when it has none. */
export function glossaryPage(entries: readonly GlossaryEntry[]): Chapter | undefined {
  if (entries.length === 0) return undefined;
  const items = entries.flatMap((entry) => [
    x('dt', { id: glossaryId(entry.id) }, x('dfn', {}, inLanguage(entry.name, entry.lang))),
    ...definitions(entry).map((nodes) => x('dd', nodes)),
  ]);
  return page({
    ...{ file: 'begrippen.xhtml', title: ui.forms.glossary, type: 'glossary' },
    role: 'doc-glossary',
    body: [x('h1', ui.forms.glossary), x('p', ui.forms.glossaryLead), x('dl', onLines(items))],
  });
}

/** What is said of a term: what it stands for, and the letter's own words. */
function definitions({ full, isShort, meaning }: GlossaryEntry): Nodes[] {
  return [
    ...(full === undefined ? [] : [fullNodes(full)]),
    ...(full === undefined && isShort ? [[textNode(ui.registers.unexplained)]] : []),
    ...(meaning === undefined ? [] : [[x('q', meaning)]]),
  ];
}

function fullNodes({ is, lang, by, source }: NonNullable<GlossaryEntry['full']>): Nodes {
  const words = inLanguage(is, lang);
  if (by === 'letter') return [words];
  const added =
    source === undefined
      ? [ui.registers.fullAdded]
      : ui.registers.fullFrom(link(source.url, source.name));
  return [words, textNode(' '), ...added.map((piece) => nodeOf(piece))];
}

const nodeOf = (piece: string | ElementContent): ElementContent =>
  typeof piece === 'string' ? textNode(piece) : piece;

/** How the edition of the letter was made: every intervention, and how one cites it. */
export function accountPage(letter: Letter): Chapter {
  const { source, lines, hyphens, readings, edition } = accountOf(letter);
  const columns = ui.account.hyphenColumns;
  const row = (name: 'td' | 'th', cells: readonly string[]) =>
    x('tr', onLines(cells.map((cell) => x(name, cell))));
  const table = x(
    'table',
    onLines([
      x('thead', {}, row('th', [columns.line, columns.printed, columns.result, columns.by])),
      x('tbody', onLines(hyphens.map((cells) => row('td', cells)))),
    ]),
  );
  return page({
    ...{ file: 'verantwoording.xhtml', title: ui.forms.account, type: 'appendix' },
    role: 'doc-appendix',
    body: [
      x('h1', ui.forms.account),
      ...source.map((words) => x('p', words)),
      x('h2', ui.account.interventions),
      x('p', ui.account.interventionsLead(lines.length > 0)),
      ...(lines.length > 0 ? [x('ul', onLines(lines.map((line) => x('li', line))))] : []),
      ...(hyphens.length > 0 ? [x('h2', ui.account.allHyphens), table] : []),
      ...(readings.length > 0
        ? [x('h2', ui.account.readings), x('ul', onLines(readings.map((line) => x('li', line))))]
        : []),
      x('h2', ui.account.edition),
      ...edition.map((words) => x('p', words)),
      x('p', ui.forms.cite(officialText({ letter }))),
      x('p', {}, link(inFull('/verantwoording/'))),
    ],
  });
}
