import { type Cleaned, cleanLine } from './characters.ts';
import type { Line } from './printed-letter.ts';
import { splitWords } from './words.ts';

/** Splits the text as received into its lines. */
export function readLines(source: string): Line[] {
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
