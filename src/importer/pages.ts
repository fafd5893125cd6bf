import type { LocatedBrief } from '../content-files/brief.ts';
import type { Problem } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import type { Line, PagedLine } from './model.ts';

/** The letter's lines on their pages, and the lines that are not the letter's. */
export interface Pages {
  /** Lines of the letter, empty lines included. */
  lines: PagedLine[];
  /** Lines of the printed page: footers and imprint. */
  furniture: Line[];
  /** Of these, the lines of which the editors say so. */
  namedFurniture: ReadonlySet<Line>;
  /** Whether the editors name the tops of the pages. */
  named: boolean;
  problems: Problem[];
}

/**
 * Takes the page furniture out and gives each line its page. A footer must have the number of
 * the page that it closes.
 */
export function paginate(received: readonly Line[], brief: LocatedBrief, file: string): Pages {
  const { pageTops } = brief.value;
  const { lines, named: namedFurniture, problems } = findPageLines(received, brief.value, file);
  const named = pageTops.length > 0;
  const tops = named ? namedTops(received, lines, pageTops) : findTops(received, lines);
  const pages: Pages = { lines: [], furniture: [...lines.keys()], namedFurniture, named, problems };
  let page = 0;
  for (const line of received) {
    const closed = lines.get(line) ?? page;
    if (closed !== page) problems.push(contradiction(line, closed, page, file));
    page = closed;
    if (lines.has(line)) continue;
    const startsPage = tops.has(line);
    if (startsPage) page += 1;
    pages.lines.push({ ...line, page, startsPage });
  }
  problems.push(...(named ? unfoundTop(tops.size - 1, brief) : manyTops(pages.lines, file)));
  return pages;
}

const contradiction = (line: Line, closed: number, page: number, file: string): Problem => ({
  file,
  line: line.number,
  message: `Unexpected footer of page ${closed}, expected that of page ${page}: so many pages start above it`,
  remedy:
    'Receive the text again with one space before the first line of each page, or name these lines under pageTops in brief.yaml.',
});

/** Lines of the printed page and not of the letter, with the number that a footer gives. */
interface PageLines {
  lines: ReadonlyMap<Line, number | undefined>;
  /** Those of which the editors say so. */
  named: ReadonlySet<Line>;
  problems: Problem[];
}

/**
 * Finds the lines of the printed page: the letter's own footers and imprint, where a page ends.
 * What looks like one and stands inside the text, or is of another paper, is a doubt, which the
 * editors settle in `brief.yaml`.
 */
function findPageLines(lines: readonly Line[], brief: Brief, file: string): PageLines {
  const found = new Map<Line, number | undefined>();
  const named = new Set<Line>();
  const problems: Problem[] = [];
  const looks = lines.map(({ text }) => looksOf(text, brief));
  for (const [index, line] of lines.entries()) {
    const look = looks[index];
    if (look === undefined || brief.openEnded.includes(line.text)) continue;
    const doubt = doubtOf(index, lines, looks);
    found.set(line, look.kind === 'footer' && look.own ? look.page : undefined);
    if (doubt === undefined) continue;
    if (brief.furniture.includes(line.text)) named.add(line);
    else problems.push({ file, line: line.number, message: said(line, doubt), remedy: REMEDY });
  }
  return { lines: found, named, problems };
}

type Looking = readonly (Looks | undefined)[];

/** What keeps a line from being one of the printed page; nothing when it is. */
function doubtOf(index: number, lines: readonly Line[], looks: Looking): string | undefined {
  const look = looks[index];
  if (look?.kind === 'imprint' && !isBelowPaper(index, lines, looks))
    return 'it below the number of this letter';
  if (look && 'own' in look && !look.own) return 'the number of this letter in it';
  return isAtPageEnd(index, lines, looks) ? undefined : 'empty lines around it';
}

/** An imprint has the number of the paper above it. */
function isBelowPaper(index: number, lines: readonly Line[], looks: Looking): boolean {
  for (let above = index - 1; above >= 0; above -= 1) {
    const look = looks[above];
    if (look?.kind === 'paper') return look.own;
    if (look === undefined && lines[above]?.text !== '') return false;
  }
  return false;
}

/** With its like around it, it stands between empty lines, the top of a page or the text's ends. */
function isAtPageEnd(index: number, lines: readonly Line[], looks: Looking): boolean {
  let [first, last] = [index, index];
  while (looks[first - 1]) first -= 1;
  while (looks[last + 1]) last += 1;
  const [before, after] = [lines[first - 1], lines[last + 1]];
  return (before?.text ?? '') === '' && ((after?.text ?? '') === '' || after?.indented === true);
}

const said = ({ text }: Line, wanted: string): string =>
  `Unexpected line "${text}" that looks like one of the printed page, expected ${wanted}`;

const REMEDY =
  'Add it to brief.yaml: to furniture when it is of the printed page, to openEnded when it is of the letter.';

/**
 * The lines with which a page starts: the first, a line with exactly one space before it, and the
 * first after a footer.
 */
function findTops(received: readonly Line[], pageLines: PageLines['lines']): Set<Line> {
  const tops = new Set<Line>();
  let due = true;
  for (const line of received) {
    if (pageLines.get(line) !== undefined) due = true;
    if (pageLines.has(line) || line.text === '' || !(due || line.indented)) continue;
    tops.add(line);
    due = false;
  }
  return tops;
}

/** The same where the editors name them: the first line, and those, each after the one before. */
function namedTops(
  received: readonly Line[],
  pageLines: PageLines['lines'],
  named: readonly string[],
): Set<Line> {
  const tops = new Set<Line>();
  for (const line of received) {
    if (pageLines.has(line) || line.text === '') continue;
    if (tops.size === 0 || line.text === named[tops.size - 1]) tops.add(line);
  }
  return tops;
}

/** Reports the first top that the editors name and that is not found in its place. */
function unfoundTop(found: number, { value: { pageTops }, place }: LocatedBrief): Problem[] {
  const text = pageTops[found];
  if (text === undefined) return [];
  const message = `Unexpected top of a page "${text}", expected a line of the letter after the top before it`;
  return [{ ...place(['pageTops', found]), message, remedy: 'Copy it from bron.txt, in order.' }];
}

/** Page tops in a row that no paper has: each page would be one line. */
const MANY = 3;

/** Reports once lines in a row that each would start a page: a text that is indented throughout. */
function manyTops(lines: readonly PagedLine[], file: string): Problem[] {
  const isTop = ({ startsPage, indented }: PagedLine) => startsPage && indented;
  const texts = lines.filter(({ text }) => text !== '');
  const first = texts.find((_, index) => {
    const run = texts.slice(index, index + MANY);
    return run.length === MANY && run.every(isTop);
  });
  if (first === undefined) return [];
  const message = `Unexpected ${texts.filter(isTop).length} lines that start a page, expected one space before the first line of each page only`;
  const remedy =
    'Receive the text again without a space before other lines, or name the tops of the pages under pageTops in brief.yaml.';
  return [{ file, line: first.number, message, remedy }];
}

/** Footer of a printed page: chamber, session years, dossier and number of the paper, page. */
const FOOTER =
  /^(Tweede|Eerste) Kamer, vergaderjaar (\d{4})[–-](\d{4}), (.+), (?:nr\. )?([0-9A-Z]+) (\d{1,4})$/u;

/** Lines of the imprint at the foot of the first page. */
const IMPRINT = /^(?:ISSN \d{4} ?- ?\d{3}[\dX]|[’']s-Gravenhage \d{4})$/u;

/** First of these lines, with the id of the paper. */
const PAPER = /^kst-([0-9A-Z-]+)$/u;

/** Starts of lines that are as good as always of the printed page. */
const LIKE = /^(?:(?:Tweede|Eerste) Kamer,? vergaderjaar|kst-|ISSN|[’'‘`]s-Gravenhage,? \d+$)/iu;

/** What a line is to the printed page: a footer with its number, an imprint, its first line. */
type Looks =
  | { kind: 'footer'; page: number; own: boolean }
  | { kind: 'paper'; own: boolean }
  | { kind: 'imprint' }
  | { kind: 'like'; own: false };

/** What tells the footers and imprint of a letter from those of others. */
type Identity = Pick<Brief, 'kamerstuk' | 'chamber' | 'sessionYear'>;

/** Tells what a line looks like; nothing for text. */
function looksOf(text: string, letter: Identity): Looks | undefined {
  const footer = FOOTER.exec(text);
  if (footer) return { kind: 'footer', page: Number(footer[6]), own: isOwn(footer, letter) };
  const paper = PAPER.exec(text)?.[1];
  if (paper !== undefined) return { kind: 'paper', own: paper === letter.kamerstuk };
  if (IMPRINT.test(text)) return { kind: 'imprint' };
  return LIKE.test(text) ? { kind: 'like', own: false } : undefined;
}

const CHAMBERS = { Eerste: 'I', Tweede: 'II' } as const;

function isOwn(footer: RegExpExecArray, { kamerstuk, chamber, sessionYear }: Identity): boolean {
  const [, name, year, next, dossier, number] = footer;
  return (
    CHAMBERS[name as keyof typeof CHAMBERS] === chamber &&
    `${year}/${next?.slice(2)}` === sessionYear &&
    bare(`${dossier}${number}`) === bare(kamerstuk)
  );
}

/** A paper's id is printed with blanks: `34 775 V, nr. 20`. */
const bare = (id: string): string => id.replaceAll(/[^0-9A-Z]/gu, '');
