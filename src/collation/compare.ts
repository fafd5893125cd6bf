import type { Problem } from '../schemas/reading/problem.ts';
import type { EditionWord, SourceWord } from './model.ts';

/** Words on either side of a difference that are shown with it. */
const CONTEXT = 3;

/** Compares the words one by one; answers the first difference. */
export function firstDifference(
  source: readonly SourceWord[],
  edition: readonly EditionWord[],
  file: string,
): Problem | undefined {
  const length = Math.max(source.length, edition.length);
  for (let index = 0; index < length; index += 1) {
    const [wanted, found] = [source[index], edition[index]];
    if (wanted?.text !== found?.text) return differentWord(source, edition, index, file);
    if (!wanted || !found) continue;
    if (wanted.page !== found.page) return differentPage(wanted, found, file);
    if (wanted.pageStartsAt !== found.pageStartsAt) return differentStart(wanted, found, file);
  }
  return undefined;
}

function differentWord(
  source: readonly SourceWord[],
  edition: readonly EditionWord[],
  index: number,
  file: string,
): Problem {
  const found = edition[index] ?? edition.at(-1);
  const line = source[index]?.line ?? source.at(-1)?.line ?? 1;
  return {
    file: found?.file ?? file,
    line: found?.line,
    message: `Unexpected ${quoteAt(edition, index)}, expected ${quoteAt(source, index)} as in ${file}:${line}`,
    remedy: 'Run the import again, or record in brief.yaml what must differ.',
  };
}

function quoteAt(words: readonly { text: string }[], index: number): string {
  const word = words[index];
  if (word === undefined) return 'end of the letter';
  const around = words.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1);
  return `"${word.text}" (… ${around.map(({ text }) => text).join(' ')} …)`;
}

const MOVE = 'Put <Page number={…} /> right before the first word of its page, or run the import.';

const differentPage = (wanted: SourceWord, found: EditionWord, file: string): Problem => ({
  file: found.file,
  line: found.line,
  message: `Unexpected page ${found.page} at "${found.text}", expected page ${wanted.page} as in ${file}:${wanted.line}`,
  remedy: MOVE,
});

const differentStart = (wanted: SourceWord, found: EditionWord, file: string): Problem => ({
  file: found.file,
  line: found.line,
  message: `Unexpected ${startIn(found)}, expected ${startIn(wanted)} as in ${file}:${wanted.line}`,
  remedy: MOVE,
});

/** Where a page starts inside a word: `veilig|heid`. */
const startIn = ({ text, pageStartsAt: at }: Pick<SourceWord, 'text' | 'pageStartsAt'>): string =>
  at === undefined
    ? `no page inside "${text}"`
    : `page inside "${text.slice(0, at)}|${text.slice(at)}"`;
