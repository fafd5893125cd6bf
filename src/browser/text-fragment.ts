/** Words that a link must lead to. */
export interface Quoted {
  /** The words, with single spaces. */
  words: string;
  /** Words of the same paragraph before and behind them. */
  before: string;
  after: string;
  /** Text of the whole page, where the words may occur more than once. */
  page: string;
  /** Whether something that is not the letter's stands between the words, such as a note's mark. */
  broken: boolean;
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
  const { words, broken } = quoted;
  const all = words.split(' ');
  const ranged = (broken || words.length > LONG) && all.length >= 2 * EDGE_WORDS;
  const start = ranged ? all.slice(0, EDGE_WORDS).join(' ') : words;
  const end = ranged ? all.slice(-EDGE_WORDS).join(' ') : undefined;
  const { prefix, suffix } = contextOf(quoted);
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end)];
  return `text=${[...parts, suffix && `-${encode(suffix)}`].filter(Boolean).join(',')}`;
}

/** The fewest words around the quotation that make it the only one of the page. */
function contextOf({ words, before, after, page }: Quoted): { prefix: string; suffix: string } {
  const [behind, ahead] = [before.split(' ').filter(Boolean), after.split(' ').filter(Boolean)];
  for (let count = 0; count <= MOST_CONTEXT; count += 1) {
    const prefix = count === 0 ? '' : behind.slice(-count).join(' ');
    const suffix = ahead.slice(0, count).join(' ');
    const context = [prefix, words, suffix].filter(Boolean).join(' ');
    if (page.indexOf(context) === page.lastIndexOf(context)) return { prefix, suffix };
  }
  return { prefix: '', suffix: '' };
}

/** Percent-encodes what the syntax reserves too: comma, ampersand and hyphen; and what chats cut. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll(
    /[-!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
