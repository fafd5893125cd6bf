/** Selected words of one paragraph or heading, with single spaces. */
export interface Run {
  words: string;
  /** Text of the same paragraph before and behind them, with the space between. */
  before: string;
  after: string;
}

/** Words that a link must lead to. */
export interface Quoted {
  /** All the words, with single spaces. */
  words: string;
  /** The same by paragraph. */
  runs: readonly Run[];
  /** Text of the whole page, also what is folded in: a browser unfolds it to show a match. */
  page: string;
}

/** Longer quotations are named by their first and last words (measured in characters). */
const LONG = 160;
const EDGE_WORDS = 4;
const MOST_CONTEXT = 12;
/** More paragraphs would make an address that chats cut off. */
const MOST_RUNS = 8;

/** A text directive in its parts. */
interface Directive {
  prefix: string;
  start: string;
  /** Left out when `start` holds all the words. */
  end?: string | undefined;
  suffix: string;
}

/** Whether the page has a text once. */
type Once = (text: string) => boolean;

/**
 * Makes the text directives of a link, one a paragraph, so that numbers and notes between them are
 * not marked: `text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). What cannot be told apart, such as a
 * heading that the contents have too, is left out when other words lead the way.
 */
export function textDirective({ runs, page }: Quoted): string {
  const folded = fold(page);
  const once = (text: string) => folded.indexOf(fold(text)) === folded.lastIndexOf(fold(text));
  const known = runs.map((run) => onlyDirective(run, once)).filter((found) => found !== undefined);
  const named = known.length > 0 ? known : runs.map((run) => directiveOf(run, 0));
  return named.slice(0, MOST_RUNS).map(write).join('&');
}

/** The directive with as few words of context as tell its words apart from others on the page. */
function onlyDirective(run: Run, once: Once): Directive | undefined {
  for (let count = 0; count <= MOST_CONTEXT; count += 1) {
    const directive = directiveOf(run, count);
    if (isOnly(directive, once)) return directive;
  }
  return undefined;
}

/** Whether the page has the words of a directive, or both ends of them, only once. */
const isOnly = ({ prefix, start, end, suffix }: Directive, once: Once) =>
  end === undefined ? once(prefix + start + suffix) : once(prefix + start) && once(end + suffix);

/** A directive with a number of words of context, and as many more at the ends of long quotations. */
function directiveOf({ words, before, after }: Run, count: number): Directive {
  const [prefix, suffix] = [tail(before, count), head(after, count)];
  const edge = EDGE_WORDS + count;
  if (words.length <= LONG || words.split(' ').length <= 2 * edge) {
    return { prefix, start: words, suffix };
  }
  return { prefix, start: head(words, edge).trim(), end: tail(words, edge).trim(), suffix };
}

function write({ prefix, start, end, suffix }: Directive): string {
  const before = prefix.trim() && `${encode(prefix.trim())}-`;
  const after = suffix.trim() && `-${encode(suffix.trim())}`;
  return `text=${[before, encode(start), end && encode(end), after].filter(Boolean).join(',')}`;
}

/** A text as browsers compare it: without case, accents, or the shape of quotation marks. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”„]/gu, '"')
    .replaceAll(/\s+/gu, ' ');

const WORD = /[\p{L}\p{N}]/u;

/** The last words of a text, signs between them not counted. */
function tail(text: string, count: number): string {
  return take(text.split(/(?<=\s)/u).reverse(), count)
    .reverse()
    .join('');
}

/** The first words of a text, signs between them not counted. */
const head = (text: string, count: number) => take(text.split(/(?=\s)/u), count).join('');

function take(pieces: string[], count: number): string[] {
  let left = count;
  return pieces.filter((piece) => {
    const taken = left > 0;
    if (WORD.test(piece)) left -= 1;
    return taken;
  });
}

/** Percent-encodes what the syntax reserves too: comma, ampersand and hyphen; and what chats cut. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll(
    /[-!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
