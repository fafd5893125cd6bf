import type { Brief } from '../schemas/letter/brief.ts';
import { asFurniture, asText, type Doubt, unseenPicture } from './doubt.ts';
import { lastText, nextText } from './lines-around.ts';
import type { Line } from './printed-letter.ts';

/** Lines of the printed page and not of the letter, with the number that a footer gives. */
export interface PageLines {
  lines: ReadonlyMap<Line, number | undefined>;
  /** Those of which the editors say so. */
  named: ReadonlySet<Line>;
  problems: Doubt[];
}

/**
 * Finds the lines of the printed page: the letter's own footers and imprint, where a page ends, and
 * whatever the editors name. What looks like one and stands inside the text, or is of another
 * paper, is a doubt, which the editors settle in `brief.yaml`.
 */
export function findPageLines(lines: readonly Line[], brief: Brief, file: string): PageLines {
  const found = new Map<Line, number | undefined>();
  const named = new Set<Line>();
  const problems: Doubt[] = [];
  const looks = numbersBelow(lines, brief);
  const ofHead = linesOfHead(lines, brief);
  for (const [index, line] of lines.entries()) {
    if (line.print?.role === 'furniture') {
      found.set(line, pageIn(line.text));
      continue;
    }
    const look = looks[index];
    const isNamed = brief.furniture.includes(line.text) && !ofHead.has(line);
    if (!isNamed && isLetter(line, look, brief)) continue;
    found.set(line, ownPage(look));
    const doubt = doubtAt(index, lines, looks, file);
    if (isNamed && !(look && !doubt)) named.add(line);
    else if (doubt) problems.push(doubt);
  }
  return { lines: found, named, problems };
}

/** How many lines may stand above a head. */
const MOST_ABOVE = 60;

/** The lines of the printed head, of which a web page may have one above it as well: there it is left out. */
function linesOfHead(lines: readonly Line[], { head, furniture }: Brief): ReadonlySet<Line> {
  if (!head.some((part) => furniture.includes(part))) return new Set();
  const words = head.join(' ');
  const texts = lines.slice(0, MOST_ABOVE + words.length).filter(({ text }) => text !== '');
  for (const [first] of texts.entries()) {
    const own: Line[] = [];
    let said = '';
    for (const line of texts.slice(first)) {
      own.push(line);
      said = said === '' ? line.text : `${said} ${line.text}`;
      if (said === words) return new Set(own);
      if (!words.startsWith(`${said} `)) break;
    }
  }
  return new Set();
}

/** Whether a line is of the letter: it looks like no line of a page, or the editors say so. */
const isLetter = ({ print, text }: Line, look: Looks | undefined, { openEnded }: Brief): boolean =>
  print?.role !== 'picture' && (look === undefined || openEnded.includes(text));

/** The doubt in a line of the printed page, or in a picture. */
function doubtAt(index: number, lines: readonly Line[], looks: Looking, file: string) {
  const line = lines[index];
  if (line === undefined) return undefined;
  if (line.print?.role === 'picture') {
    const above = lines[lastText(lines, index)]?.text;
    return { ...unseenPicture(line.text, above), file, line: line.number };
  }
  const isFoot = isAtPageEnd(index, lines, looks) || hasLike(index, lines, looks);
  const doubt = doubtOf(index, lines, looks);
  return doubt === undefined ? undefined : doubtful(line, doubt, { file, isFoot });
}

/** Whether a line of the printed page reads the same: what an editor says of one holds for both. */
const hasLike = (index: number, lines: readonly Line[], looks: Looking): boolean =>
  lines.some(
    ({ text }, at) =>
      at !== index &&
      text === lines[index]?.text &&
      looks[at] &&
      doubtOf(at, lines, looks) === undefined,
  );

/** At the end of a page it is one of the page sooner than elsewhere. */
function doubtful(
  line: Line,
  doubt: string,
  { file, isFoot }: { file: string; isFoot: boolean },
): Doubt {
  const [page, text] = [asFurniture(line.text), asText(line.text)];
  return {
    ...{ file, line: line.number, message: said(line, doubt), remedy: REMEDY },
    choices: isFoot ? [page, text] : [text, page],
    first: true,
  };
}

/** The number with which a footer ends. */
const pageIn = (text: string): number | undefined => {
  const [, page] = /, .*[^\d](\d{1,4})$/u.exec(text) ?? [];
  return page === undefined ? undefined : Number(page);
};

const ownPage = (look: Looks | undefined): number | undefined =>
  look && 'page' in look && look.own ? look.page : undefined;

type Looking = readonly (Looks | undefined)[];

/** What keeps a line from being one of the printed page; undefined if it is one. */
function doubtOf(index: number, lines: readonly Line[], looks: Looking): string | undefined {
  const look = looks[index];
  if (look === undefined || lines[index]?.beside) return undefined;
  if (look.kind === 'imprint' && !isBelowPaper(index, lines, looks))
    return 'it below the number of this letter';
  if ('own' in look && !look.own) return 'the number of this letter in it';
  if (look.kind === 'footer' && look.page === undefined && !hasNumberBelow(index, lines, looks))
    return 'the number of its page in it, or on the next line';
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
  while (looks[last + 1] && !lines[last + 1]?.fed) last += 1;
  const [before, after] = [lines[first - 1], lines[last + 1]];
  const isTop = after === undefined || after.indented || after.fed;
  return isEmpty(before) && (isEmpty(after) || isTop);
}

const isEmpty = (line: Line | undefined): boolean => (line?.text ?? '') === '';

/** What each line looks like; below a footer without a number that number is one. */
function numbersBelow(lines: readonly Line[], brief: Brief): (Looks | undefined)[] {
  const looks = lines.map(({ text }) => looksOf(text, brief));
  for (const [index, look] of looks.entries()) {
    if (look?.kind !== 'footer' || !look.own || look.page !== undefined) continue;
    const below = nextText(lines, index + 1);
    const page = lines[below]?.text ?? '';
    if (/^\d{1,4}$/u.test(page) && !lines[below]?.fed)
      looks[below] = { kind: 'number', page: Number(page), own: true };
  }
  return looks;
}

const hasNumberBelow = (index: number, lines: readonly Line[], looks: Looking): boolean =>
  looks[nextText(lines, index + 1)]?.kind === 'number';

const said = ({ text }: Line, wanted: string): string =>
  `Unexpected line "${text}" that looks like one of the printed page, expected ${wanted}`;

const REMEDY =
  'Add it to brief.yaml: to furniture when it is of the printed page, to openEnded when it is of the letter.';

/** Pattern of what a footer starts with. */
export const FOOTER_START = String.raw`(?:[’']s-Gravenhage \d{4} )?(Tweede|Eerste) Kamer, vergaderjaar `;

/**
 * Footer of a printed page: chamber, session years, dossier and number of the paper, page. On the
 * first page the last line of the imprint can stand before it, on the same line.
 */
const FOOTER = new RegExp(
  String.raw`^${FOOTER_START}(\d{4})[–-](\d{4}), (?:(.+), (?:nr\. ([0-9A-Z]+)|([0-9A-Z]+)(?= \d))|Aanhangsel)(?: (\d{1,4}))?$`,
  'u',
);

/** Lines of the imprint at the foot of the first page, below the id of the paper. */
const BELOW_PAPER = String.raw`ISSN \d{4} ?- ?\d{3}[\dX]|[’']s-Gravenhage \d{4}`;
const IMPRINT = new RegExp(`^(?:${BELOW_PAPER})$`, 'u');

/** Pattern of a line of the whole imprint. */
export const IMPRINT_LINE = String.raw`kst-[\dA-Z-]+|ah-[te]k-[\d-]+|${BELOW_PAPER}`;

/** First of these lines, with the id of the paper. */
const PAPER = /^(?:kst-([0-9A-Z-]+)|(ah-[te]k-\d{8}-\d+))$/u;

/** Starts of lines that are as good as always of the printed page. */
const LIKE =
  /^(?:(?:Tweede|Eerste) Kamer,? vergaderjaar|kst-|ah-[te]k-|ISSN|[’'‘`]s-Gravenhage,? \d+$)/iu;

/** What a line is to the printed page: a footer with its number, an imprint, its first line. */
type Looks =
  | { kind: 'footer'; page: number | undefined; own: boolean }
  | { kind: 'number'; page: number; own: true }
  | { kind: 'paper'; own: boolean }
  | { kind: 'imprint' }
  | { kind: 'like'; own: false };

/** What tells the footers and imprint of a letter from those of others. */
type Identity = Pick<Brief, 'kamerstuk' | 'chamber' | 'sessionYear'>;

/** Tells what a line looks like; nothing for text. */
function looksOf(text: string, letter: Identity): Looks | undefined {
  const footer = FOOTER.exec(text);
  if (footer) {
    const page = footer[7] === undefined ? undefined : Number(footer[7]);
    return { kind: 'footer', page, own: isOwn(footer, letter) };
  }
  const [, kst, answered, paper = kst ?? answered] = PAPER.exec(text) ?? [];
  if (paper !== undefined) return { kind: 'paper', own: paper === letter.kamerstuk };
  if (IMPRINT.test(text)) return { kind: 'imprint' };
  return LIKE.test(text) ? { kind: 'like', own: false } : undefined;
}

const CHAMBERS = { Eerste: 'I', Tweede: 'II' } as const;

function isOwn(footer: RegExpExecArray, { kamerstuk, chamber, sessionYear }: Identity): boolean {
  const [, name, year, next, dossier, numbered, number = numbered] = footer;
  return (
    CHAMBERS[name as keyof typeof CHAMBERS] === chamber &&
    `${year}/${next?.slice(2)}` === sessionYear &&
    (dossier === undefined
      ? kamerstuk.startsWith('ah-')
      : dossier.split(/, | en /u).some((one) => bare(`${one}${number}`) === bare(kamerstuk)))
  );
}

/** A paper's id is printed with blanks, `34 775 V, nr. 20`, and with all of its dossiers: `31 293 en 31 289, nr. 655`. */
const bare = (id: string): string => id.replaceAll(/[^0-9A-Z]/gu, '');
