import type { z } from 'zod';
import { slugOf } from '../../src/dutch/fold.ts';
import type { briefSchema } from '../../src/schemas/letter/brief.ts';

/* How an invented letter is written out, as the importer and an editor would leave it. */

/** Files by path from the content folder: `27925-701/brief.yaml`. */
export type Files = Record<string, string>;

/** What a test says of a section: its text, and any field of its frontmatter. */
export interface InventedSection {
  /** Its heading; `Proef` when left out. */
  title?: string;
  /** Last part of its address; that of the heading when left out. */
  slug?: string;
  /** A collection, also one that there is not. */
  collection?: string;
  level?: number;
  page?: number;
  /** Its paragraphs in MDX, a blank line between; none when it is empty. */
  text?: string;
  /** Other fields of its frontmatter, in this order. */
  [field: string]: unknown;
}

/** What a test says of a letter. */
export interface InventedLetter {
  id?: string;
  /** Fields of `brief.yaml`. */
  brief?: Partial<z.input<typeof briefSchema>>;
  /** Fields and text of the opening. */
  opening?: InventedSection;
  /** Fields and text of the signatures. */
  signatures?: InventedSection;
  sections?: readonly InventedSection[];
  /** How many pages the printed paper has. */
  pages?: number;
}

/** Id of the invented letter, when a test gives none. */
export const LETTER = '27925-701';

/** Text of a section: the words that the default fact, amount and note rest on. */
export const TEXT =
  'De proef heeft in 2018 circa 5 miljoen euro gekost. Ongeveer 300 mensen deden eraan mee.';

/** A section with its place in the letter. */
interface Placed extends InventedSection {
  title: string;
  order: number;
  page: number;
  path: string;
}

/** Files of an invented letter, each with its path from the content folder. */
export function letterFiles(letter: InventedLetter): [path: string, text: string][] {
  const { id = LETTER, brief, opening, signatures, sections = [{}], pages } = letter;
  const headed = sections.map((section) => ({
    ...{ title: 'Proef', level: 2, collection: 'missies' },
    ...section,
    slug: section.slug ?? slugOf(section.title ?? 'Proef'),
  }));
  const parts = placed([
    { title: 'Opening', path: 'opening', text: 'Een proef.', startsPage: true, ...opening },
    ...headed.map((section) => ({
      path: `${section.collection}/${section.slug}`,
      ...{ text: TEXT, ...section },
    })),
    { title: 'Ondertekening', path: 'ondertekening', ...signatures },
  ]);
  const last = pages ?? Math.max(...parts.map(({ page }) => page));
  const signatories = brief?.signatories ?? SIGNATORIES;
  const files: Files = {
    'brief.yaml': briefYaml(id, { signatories, outline: headed.map(heading), ...brief }),
    'verantwoording.yaml': inLines({
      ...{ hyphens: [], furniture: [], repairs: [], shortLines: [] },
      pages: Array.from({ length: last }, (_, index) => ({ page: index + 1, line: index * 9 + 1 })),
    }),
  };
  for (const part of parts) files[`${part.path}.mdx`] = mdx(part, signatories);
  return Object.entries(files).map(([path, text]) => [`${id}/${path}`, text]);
}

const SIGNATORIES = [{ office: 'De Minister van Proeven', name: 'P. Proef' }];

const heading = ({ title, level, collection, slug }: Record<string, unknown>) => ({
  ...{ heading: title, level, collection, slug },
});

const briefYaml = (kamerstuk: string, fields: object): string =>
  inLines({
    ...{ kamerstuk, chamber: 'II', sessionYear: '2018/19' },
    description: 'Een verzonnen brief om de uitgave mee te beproeven.',
    ...fields,
  });

/** Gives each part its order, its page and the number of its first paragraph. */
function placed(parts: (InventedSection & { path: string })[]): Placed[] {
  let [page, alineas] = [1, 0];
  return parts.map((part, order): Placed => {
    const { title = '', level = 2, text = '' } = part;
    page = part.page ?? page;
    const count = blocksIn(text);
    const firstAlinea = count > 0 ? alineas + 1 : undefined;
    alineas += count;
    const made = { title, order, level, page, firstAlinea, ...part };
    page = Math.max(page, ...pagesIn(text));
    return made;
  });
}

/** How many numbered blocks MDX has: a list or table is one, a footnote none. */
const blocksIn = (text: string): number =>
  text
    .replaceAll(/<(List|Table)>[^]*?<\/\1>/gu, 'x')
    .split(/\n{2,}/u)
    .filter((block) => block.trim() !== '' && !block.startsWith('[^')).length;

const pagesIn = (text: string): number[] =>
  [...text.matchAll(/<Page number=\{(\d+)\}/gu)].map(([, page]) => Number(page));

/** Fields of the outline alone, which a section has in its path. */
const IN_PATH: ReadonlySet<string> = new Set(['path', 'slug', 'collection', 'text']);

/** A file of a section. */
function mdx(
  part: Placed,
  signatories: readonly { office?: string | undefined; name: string }[],
): string {
  const fields = Object.entries(part).filter(([name]) => !IN_PATH.has(name));
  const signed = signatories.map(({ office, name }) => `${office},\\\n${name}`).join('\n\n');
  const text = part.text ?? (part.path === 'ondertekening' ? signed : '');
  return `---\n${inLines(Object.fromEntries(fields))}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** YAML with a line for each field and for each item of a list, so that tests can name lines. */
export const inLines = (fields: object): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      isFilled(value) ? `${name}:\n${itemLines(value)}` : `${name}: ${JSON.stringify(value)}\n`,
    )
    .join('');

const isFilled = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

/** A YAML list with a line for each item. */
export const itemLines = (items: readonly unknown[]): string =>
  items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
