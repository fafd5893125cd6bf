import { type Cleaned, cleanLine } from './characters.ts';
import { FOOTER_START, IMPRINT_LINE } from './page-lines.ts';
import type { Line } from './printed-letter.ts';
import { splitWords } from './words.ts';

/**
 * Splits the text as received into its lines. Where each is a paragraph and no empty one stands between,
 * as in the text of some web pages, one is put there, with the number of the line before.
 */
export function readLines(source: string): Line[] {
  const lines = withoutImprint(linesOf(source));
  return isBare(lines) ? lines.flatMap((line) => [line, { ...line, ...EMPTY }]) : lines;
}

const EMPTY = {
  text: '',
  printed: '',
  raw: '',
  composed: [],
  strange: [],
  fed: false,
  indented: false,
};

/** Length of a line, in characters, that no print has: where two lines are longer, each is a paragraph. */
const LONG = 160;

/** Of so many lines with text, fewer than one is followed by an empty one. */
const FEW = 5;

/** Whether paragraphs stand right under each other. */
function isBare(lines: readonly Line[]): boolean {
  const texts = lines.filter(({ text }) => text !== '');
  const long = texts.filter(({ text }) => text.length > LONG);
  const apart = lines.filter(({ text }, at) => text === '' && lines[at - 1]?.text !== '');
  return long.length > 1 && apart.length * FEW < texts.length;
}

/** A part of the imprint, and words of the letter beside it; a footer beside it is of the page too. */
const BESIDE = new RegExp(
  `^(${IMPRINT_LINE}) {2,}(?!(?:Tweede|Eerste) Kamer, vergaderjaar)\\S`,
  'u',
);
const FOOTER = new RegExp(`^${FOOTER_START}`, 'u');

/** Parts the imprint from the words that are printed beside it: it comes before the footer, apart from these. */
function withoutImprint(lines: readonly Line[]): Line[] {
  const laid: Line[] = [];
  let imprint: Line[] = [];
  for (const line of lines) {
    const [, text = ''] = BESIDE.exec(line.raw) ?? [];
    if (imprint.length > 0 && FOOTER.test(line.text)) {
      laid.push({ ...line, ...EMPTY }, ...imprint);
      imprint = [];
    }
    if (text === '') laid.push(line);
    else {
      const words = line.text.slice(text.length).trimStart();
      const raw = ' '.repeat(text.length) + line.raw.slice(text.length);
      laid.push({ ...line, text: words, printed: words, raw });
      imprint.push({ ...line, text, printed: text, raw: text, composed: [], beside: true });
    }
  }
  // What no footer ends is no imprint.
  return imprint.length > 0 ? [...lines] : laid;
}

function linesOf(source: string): Line[] {
  return source.split('\n').map((received, index) => {
    const { text: raw, ...cleaned } = cleanLine(received.replaceAll(/\f|\r$/gu, ''));
    const text = splitWords(raw).join(' ');
    return {
      ...{ number: index + 1, text, printed: text, raw, calls: [] },
      ...cleanedOf(cleaned),
      indented: /^ [^ \t]/u.test(raw),
      fed: received.includes('\f'),
    };
  });
}

/** What is said of a line of which something was received otherwise. */
export const cleanedOf = ({
  composed,
  strange,
}: Omit<Cleaned, 'text'>): Pick<Line, 'composed' | 'strange'> => ({
  ...(composed.length > 0 && { composed }),
  ...(strange.length > 0 && { strange }),
});
