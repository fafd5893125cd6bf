import { accountOf } from '../account.ts';
import { type Letter, partsInOrder, type Section } from '../../edition/model.ts';
import { letterIdentity, letterSubject } from '../../edition/view/describe.ts';
import { summaryOf } from '../../edition/view/summary.ts';
import { writersOf } from '../../edition/view/writers.ts';
import { letterTitle } from '../../addresses/address.ts';
import { unbroken } from '../../dutch/unbroken.ts';
import { ui } from '../../interface/index.ts';
import { officialUrl, printedId } from '../../kamerstuk/index.ts';
import { officialText } from '../citation/official.ts';
import { type GlossaryEntry, glossaryOf } from '../glossary.ts';
import { inFull } from '../in-full.ts';
import type { KnownToOutputs } from '../contract.ts';
import { referenceHref } from '../reference.ts';
import { readColour } from '../share/colours.ts';
import {
  headingCode,
  paragraphsCode,
  plainTable,
  type Places,
  sectionCode,
  shortAddress,
  termList,
} from './text.ts';
import { array, call, type Code, dictionary, join, labelled, str } from './typst.ts';

/** What the style takes of a letter, and the letter itself, as code of Typst. */
export function documentCode(
  letter: Letter,
  known: KnownToOutputs,
): { values: string; body: string } {
  return { values: valuesCode(letter), body: bodyCode(letter, known).map(show).join('\n\n') };
}

/** Content in a document. */
const show = (content: Code): string => `#${content}`;

/** What the style needs of the letter: its colours are those of the site. */
function valuesCode(letter: Letter): string {
  const { brief } = letter;
  const titles = Object.fromEntries(
    letter.sections
      .filter(({ parent }) => parent === undefined)
      .map(({ slug, title }) => [slug, str(title)]),
  );
  const meta = dictionary({
    subject: str(letterSubject(letter)),
    authors: array(brief.signatories.map(({ name }) => str(name))),
    description: str(`${letterIdentity(letter)}. ${brief.description}`),
    keywords: array([str(letterTitle(letter)), str(officialText({ letter }))]),
    number: str(letterTitle(letter)),
    address: str(shortAddress(inFull(letter.href))),
  });
  const colours = (['accent', 'muted', 'rule'] as const).map(
    (name) => `#let ${name} = ${call('rgb', [str(readColour(name).light)])}`,
  );
  return [...colours, `#let meta = ${meta}`, `#let titles = ${dictionary(titles)}`].join('\n');
}

function bodyCode(letter: Letter, known: KnownToOutputs): Code[] {
  const labels = new Map(
    glossaryOf(known).map(({ id }) => [`/begrippen/#${id}`, glossaryLabel(id)]),
  );
  const places: Places = {
    referenceHref: (reference, text) => referenceHref(reference, text, known),
    termLabel: (href) => labels.get(href),
  };
  return [
    ...titlePage(letter),
    ...partsInOrder(letter).flatMap((section) => partCode(letter, section, places)),
    ...after(letter, known),
  ];
}

const glossaryLabel = (id: string): string => `begrip-${id}`;

/** A part of the letter: its heading, where it has one, and its text. */
function partCode(letter: Letter, section: Section, places: Places): Code[] {
  if (section === letter.signatures)
    return [call('signature', [join(paragraphsCode(letter.signed, section, places))])];
  const before =
    section === letter.opening
      ? paragraphsCode(letter.head, section, places)
      : [headingCode(section)];
  return [...before, ...sectionCode(section, places)];
}

const par = (...pieces: readonly (string | Code)[]): Code =>
  call('par', [join(pieces.map((piece) => (isCode(piece) ? piece : str(piece))))]);

/** A paragraph that stands on one page with what follows it. */
const lead = (words: string): Code => call('block', [par(words)], { sticky: true });

/** Code starts with a name; words are given as strings. */
const isCode = (piece: string | Code): piece is Code => /^[a-z-]+\(/u.test(piece);

const heading = (words: string): Code => call('heading', [str(words)], { level: 1 });

const webLink = (address: string): Code => call('link', [str(address), str(shortAddress(address))]);

/** The title page, with what the editors say of the letter, and the contents. */
function titlePage(letter: Letter): Code[] {
  const { sessionYear, received } = letter.brief;
  const writers = writersOf(letter.brief);
  const summary = summaryOf(letter).map(({ words, places }) =>
    str(`${words} (${places.map(({ name }) => name).join(', ')})`),
  );
  return [
    call('title-page', [
      str(ui.site.name),
      str(unbroken(letterSubject(letter))),
      str(letterIdentity(letter)),
      join([
        par(ui.letter.writtenBy(writers, letter.brief, sessionYear).join('')),
        ...(received === undefined ? [] : [par(received)]),
        par(...ui.forms.readAt(webLink(inFull(letter.href)))),
        par(...ui.forms.officialAt(webLink(officialUrl(letter.id)))),
        par(ui.forms.cite(officialText({ letter }))),
      ]),
      summary.length > 0
        ? join([heading(ui.letter.summaryLabel), call('list', summary)])
        : join([]),
      par(ui.forms.signs(letter.pages > 0)),
    ]),
    call('contents', [str(ui.forms.contents)]),
  ];
}

/** What follows the letter: where it refers to, its terms, and how it was edited. */
function after(letter: Letter, known: KnownToOutputs): Code[] {
  const cited = citedTable(known);
  const terms = glossaryOf(known).map(termCode);
  return [
    ...(cited.length > 1 ? [heading(ui.forms.cited), plainTable(cited)] : []),
    ...(terms.length > 0
      ? [
          heading(ui.forms.glossary),
          lead(`${ui.forms.glossaryLead} ${ui.forms.glossarySign}`),
          termList(terms),
        ]
      : []),
    ...pageList(letter),
    ...account(letter),
  ].map((content) => call('editors', [content]));
}

/** Each paper that the letter cites, with the address of its official publication. */
function citedTable({ papers }: KnownToOutputs): string[][] {
  const rows = papers
    .filter(({ cited }) => cited.length > 0)
    .map(({ data }) => [
      printedId(data.id),
      ui.format.capital(data.name),
      shortAddress(officialUrl(data.id)),
    ]);
  const { number, name, address } = ui.forms.citedColumns;
  return [[number, name, address], ...rows];
}

function termCode({ id, name, full, isShort, meaning }: GlossaryEntry): { name: Code; said: Code } {
  const by =
    full === undefined || full.by === 'letter'
      ? ''
      : ` ${full.source ? ui.registers.fullFrom(full.source.name).join('') : ui.registers.fullAdded}`;
  const said = [
    ...(full === undefined ? [] : [`${full.is}${by}.`]),
    ...(full === undefined && isShort ? [ui.registers.unexplained] : []),
    ...(meaning === undefined ? [] : [`“${meaning}”`]),
  ];
  return { name: labelled(str(name), glossaryLabel(id)), said: str(said.join(' ')) };
}

/** Where the pages of the official publication start; none for a letter without pages. */
function pageList({ pages }: Letter): Code[] {
  const places = Array.from({ length: pages }, (_, index) =>
    array([index + 1, str(ui.forms.pageIn(index + 1))]),
  );
  if (places.length === 0) return [];
  return [heading(ui.forms.pages), lead(ui.forms.pagesLead), call('page-list', places)];
}

/** The record of interventions. */
function account(letter: Letter): Code[] {
  const { source, lines, hyphens, readings, edition } = accountOf(letter);
  const columns = ui.account.hyphenColumns;
  const sub = (words: string) => call('heading', [str(words)], { level: 2 });
  const list = (items: readonly string[]) => call('list', items.map(str));
  return [
    heading(ui.forms.account),
    ...source.map((words) => par(words)),
    sub(ui.account.interventions),
    par(ui.account.interventionsLead(lines.length > 0)),
    ...(lines.length > 0 ? [list(lines)] : []),
    ...(hyphens.length > 0
      ? [
          sub(ui.account.allHyphens),
          plainTable([[columns.line, columns.printed, columns.result, columns.by], ...hyphens]),
        ]
      : []),
    ...(readings.length > 0 ? [sub(ui.account.readings), list(readings)] : []),
    sub(ui.account.edition),
    ...edition.map((words) => par(words)),
    par(webLink(inFull('/verantwoording/'))),
  ];
}
