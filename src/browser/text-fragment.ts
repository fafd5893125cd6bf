/** Words that a link must lead to. */
export interface Quoted {
  /** The words, with single spaces. */
  words: string;
  /** Text of the same paragraph before and behind them, with the space between. */
  before: string;
  after: string;
  /** Text of the whole page, where the words may occur more than once. */
  page: string;
  /** The words in runs that no note's mark or end of a paragraph breaks. */
  runs: readonly string[];
}

/** Longer quotations are named by their first and last words (measured in characters). */
const LONG = 160;
const EDGE_WORDS = 4;
const MOST_CONTEXT = 8;

/**
 * Makes the text directive of a link: `text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). Context is added only when the page
 * has the words more than once, as little as tells them apart.
 */
export function textDirective(quoted: Quoted): string {
  const { start, end } = edgesOf(quoted);
  const { prefix, suffix } = contextOf(quoted, { start, end });
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end)];
  return `text=${[...parts, suffix && `-${encode(suffix)}`].filter(Boolean).join(',')}`;
}

interface Edges {
  start: string;
  /** Left out when `start` holds all the words. */
  end?: string | undefined;
}

/** The words themselves, or the first and last of them. */
function edgesOf({ words, runs }: Quoted): Edges {
  const [first = words] = runs;
  const last = runs.at(-1) ?? words;
  const short = first.length <= LONG || first.split(' ').length < 2 * EDGE_WORDS;
  if (runs.length < 2 && short) return { start: first };
  const start = first.split(' ').slice(0, EDGE_WORDS).join(' ');
  return { start, end: last.split(' ').slice(-EDGE_WORDS).join(' ') };
}

/** The fewest words around the edges that make each the only one of the page. */
function contextOf({ before, after, page }: Quoted, { start, end }: Edges) {
  const once = (text: string) => page.indexOf(text) === page.lastIndexOf(text);
  for (let count = 0; count <= MOST_CONTEXT; count += 1) {
    const prefix = tail(before, count);
    const suffix = head(after, count);
    const known =
      end === undefined
        ? once(prefix + start + suffix)
        : once(prefix + start) && once(end + suffix);
    if (known) return { prefix: prefix.trim(), suffix: suffix.trim() };
  }
  return { prefix: '', suffix: '' };
}

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
