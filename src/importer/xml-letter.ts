import type { LocatedBrief } from '../content-files/brief.ts';
import { signatureText } from '../content-files/brief.ts';
import { assertNoProblems, type Problem } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import { strangeCharacters } from './characters.ts';
import { type Doubt, isPicture, unseenPicture } from './doubt.ts';
import type { ImportedLetter } from './index.ts';
import { writtenIds } from './mdx.ts';
import type { Block, ItemLines, Note, PagedLine, TableLines, Tools } from './printed-letter.ts';
import type { XmlBlock, XmlLetter, XmlText } from './readers/xml-model.ts';
import { layPrintedPages } from './print-pages.ts';
import { recordInterventions } from './record.ts';
import { resolveWords } from './resolve-words.ts';
import { divideSections, sectionFiles } from './sections.ts';
import { joinWords } from './words.ts';

/**
 * Turns a letter as its XML has it into the files of its sections, on the pages that its print has, when
 * that is given. What it is the XML says; `brief.yaml`
 * says under which headings it is published, which must be those of the XML, in its order.
 * @throws ContentError that lists what `brief.yaml` has otherwise.
 */
export function importXml(
  xml: XmlLetter,
  located: LocatedBrief,
  tools: Tools,
  { file, printed }: { file: string; printed?: ImportedLetter | undefined },
): ImportedLetter {
  const { value: brief } = located;
  const pictures = picturesIn(xml, printed);
  assertNoProblems([
    ...otherwise(xml, located, file),
    ...doubtsIn(xml, brief, file),
    ...unseen(pictures, brief, file),
  ]);
  const count = { heading: 0, signature: 0 };
  const blocks = xml.blocks.map((block) => blockOf(block, count));
  const notes = xml.notes.map(({ number, mark, text }): Note => ({
    ...{ number, mark, page: 0, lines: [lineOf(text)], stretches: [] },
  }));
  const resolved = resolveWords({ blocks, notes }, brief, tools, file);
  if (printed) {
    const { differences } = brief;
    assertNoProblems(layPrintedPages(resolved, printed.words, { differences, file }));
  }
  const pages = { lines: [], furniture: [], namedFurniture: new Set<never>(), named: false };
  const laid = { blocks: [], shortLines: [], pageTops: [], problems: [], doubted: [] };
  return {
    files: sectionFiles(divideSections(resolved.blocks, brief), {
      ...{ brief, tools, notes: resolved.notes },
    }),
    record: {
      ...recordInterventions({
        ...{ pages: { ...pages, problems: [] }, head: [], laid, blocks: [], notes: [] },
      }),
      furniture: pictures.map((picture) => ({ ...picture, by: 'redactie' })),
      characters: xml.composed,
      pages: (printed?.record.pages ?? []).map(({ page, line }) => ({ page, line })),
    },
    words: resolved,
    remarks: linksApart(xml, resolved, tools, file),
    texts: [
      ...resolved.blocks.filter(({ block }) => block.kind !== 'head').flatMap(({ texts }) => texts),
      ...resolved.notes.map(({ words }) => words),
    ].map((words) => joinWords(words).text),
  };
}

/** Lists what the edition cannot hold as the XML has it, unless `brief.yaml` says how it stands. */
function doubtsIn({ doubts, strange }: XmlLetter, brief: Brief, file: string): Doubt[] {
  const settled = new Set([...brief.openEnded, ...brief.furniture]);
  const open = doubts.filter(({ choice: { settles } }) =>
    [...(settles.openEnded ?? []), ...(settles.furniture ?? [])].some((line) => !settled.has(line)),
  );
  return [
    ...strangeCharacters(strange, brief.characters, file),
    ...open.map(({ line, message, choice }) => ({
      ...{ file, line, message },
      choices: [choice] as const,
    })),
  ];
}

type Picture = XmlLetter['pictures'][number];

/** The pictures of the XML, and those of the print where it has others than as many. */
function picturesIn({ pictures }: XmlLetter, printed: ImportedLetter | undefined): Picture[] {
  const shown = (printed?.record.furniture ?? []).filter(({ text }) => isPicture(text));
  const others = shown.length === pictures.length ? [] : shown;
  return [...pictures, ...others.map(({ line, text }) => ({ line, text }))];
}

/** Lists the pictures of which `brief.yaml` does not say that they are left out. */
const unseen = (pictures: readonly Picture[], { furniture }: Brief, file: string): Doubt[] =>
  pictures
    .filter(({ text }) => !furniture.includes(text))
    .map(({ text, line }) => ({ ...unseenPicture(text), file, line }));

/** A text of the XML as a line without a page. */
const lineOf = ({ text, calls, line }: XmlText): PagedLine => ({
  ...{ number: line, text, printed: text, raw: text, calls },
  ...{ indented: false, fed: false, page: 0, startsPage: false, indent: 0 },
});

/** A part of the letter as the importer has it; headings and signatures are counted. */
function blockOf(block: XmlBlock, count: { heading: number; signature: number }): Block {
  switch (block.kind) {
    case 'head':
    case 'paragraph':
      return { kind: block.kind, lines: [lineOf(block.text)] };
    case 'heading':
    case 'signature':
      return { kind: block.kind, index: count[block.kind]++, lines: [lineOf(block.text)] };
    case 'list': {
      const items = block.items.map(({ level, mark, text }): ItemLines => ({
        level,
        mark,
        lines: [lineOf(text)],
      }));
      return { kind: 'list', lines: items.flatMap(({ lines }) => lines), items };
    }
    case 'table':
      return tableOf(block);
  }
}

function tableOf({ caption, heads, rows }: Extract<XmlBlock, { kind: 'table' }>): Block {
  const merged = new Map(
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell.merged ? [[`${at},${column}`, cell.merged] as const] : [],
      ),
    ),
  );
  const table: TableLines = {
    ...{ heads, merged, stretches: [], caption: caption.map(lineOf) },
    rows: rows.map((row) => row.map(({ texts }) => texts.map(lineOf))),
  };
  return { kind: 'table', lines: [...table.caption, ...table.rows.flat(2)], table };
}

/** Lists headings, signatures and parts of the head that `brief.yaml` has otherwise. */
function otherwise(xml: XmlLetter, { value: brief, place }: LocatedBrief, file: string): Problem[] {
  const of = (kind: XmlBlock['kind']) =>
    xml.blocks.flatMap((block) => (block.kind === kind && 'text' in block ? [block.text] : []));
  return [
    ...compare(
      'outline',
      of('heading'),
      brief.outline.map(({ heading }) => heading),
    ),
    ...compare('signatories', of('signature'), brief.signatories.map(signatureText)),
    ...compare('head', of('head'), brief.head),
  ];

  function compare(field: string, found: readonly XmlText[], named: readonly string[]): Problem[] {
    const length = Math.max(found.length, named.length);
    const at = Array.from({ length }).findIndex((_, index) => found[index]?.text !== named[index]);
    if (at < 0) return [];
    const said = (words?: string) => (words === undefined ? 'nothing' : `"${words}"`);
    const message = `Unexpected ${said(named[at])}, expected ${said(found[at]?.text)}, as ${file}:${found[at]?.line ?? 1} has it`;
    const remedy = 'Copy it from there: the XML says what it is.';
    return [{ ...place([field, at]), message, remedy }];
  }
}

/** Links of the publisher that the grammar does not read: a second opinion, for an editor to look at. */
function linksApart(
  { links }: XmlLetter,
  { blocks, notes }: ReturnType<typeof resolveWords>,
  tools: Tools,
  file: string,
): Problem[] {
  const texts = [...blocks.flatMap(({ texts }) => texts), ...notes.map(({ words }) => words)];
  const known = new Set(texts.flatMap((words) => writtenIds(joinWords(words).text, tools)));
  return links.flatMap(({ doc, text, line }) => {
    const [, id] = /^kst-(\d.*)$/u.exec(doc) ?? [];
    if (id === undefined || known.has(id)) return [];
    const message = `Unexpected link of the publisher to ${id} in "${text}", expected what the words say`;
    const remedy = 'If the publisher is right, say so under readings in brief.yaml.';
    return [{ file, line, message, remedy }];
  });
}
