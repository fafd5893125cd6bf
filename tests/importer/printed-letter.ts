import fc from 'fast-check';

/* Random letters out of blocks, and the printed form of each. */

/** A block of a letter, as the edition must have it. */
export type Made =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: { mark: string; level: number; text: string }[] }
  | { kind: 'table'; rows: string[][] };

/** A letter, and how it is printed. */
export interface MadeLetter {
  blocks: Made[];
  /** Indexes of the paragraphs that call a footnote, at their end. */
  noted: ReadonlySet<number>;
  /** Whether a list follows on the line before it without an empty line. */
  tight: boolean;
  /** Lines that a page holds. */
  height: number;
  /** Whether pages end with a form feed, else the next starts with one space. */
  fed: boolean;
  /** Blanks before the lines of the first page. */
  margin: number;
}

const WIDTH = 72;

const word = fc.constantFrom(
  ...['de', 'brief', 'Kamer', 'missie', 'CO2', '2019', '14.250', 'o.a.', 'veiligheid', '(nr. 12)'],
  ...[
    'A.',
    'ondersteuning',
    '–',
    'b',
    '1)',
    '27',
    'artikel',
    'coalitiepartners',
    'Irak',
    '*',
    '(a)',
  ],
);

/** A sentence long enough to be no heading, with a verb, that starts and ends as one. */
const sentence = fc
  .array(word, { minLength: 6, maxLength: 60 })
  .map((words) => `Dit is ${words.join(' ')} geheel.`);

/** One sentence: where lines say nothing, two may as well be two paragraphs. */
const paragraph = sentence.map((text): Made => ({ kind: 'paragraph', text }));

const KINDS = [
  (index: number) => `${'abcdefgh'[index]}.`,
  (index: number) => `${index + 1}.`,
  (index: number) => `${index + 1}°.`,
  (index: number) => `(${['i', 'ii', 'iii', 'iv', 'v', 'vi'][index]})`,
  () => '–',
  () => '•',
];

const list = fc
  .record({
    kinds: fc.shuffledSubarray(KINDS, { minLength: 2, maxLength: 2 }),
    items: fc.array(fc.record({ text: sentence, inner: fc.array(sentence, { maxLength: 3 }) }), {
      ...{ minLength: 2, maxLength: 5 },
    }),
  })
  .map(({ kinds: [outer, inner], items }): Made => {
    const laid = items.flatMap((item, index) => {
      // One mark alone makes no list.
      const nested = item.inner.length > 1 ? item.inner : [];
      const text = nested.length > 0 ? item.text.replace(/\.$/u, ':') : item.text;
      return [
        { mark: outer?.(index) ?? '', level: 1, text },
        ...nested.map((own, at) => ({ mark: inner?.(at) ?? '', level: 2, text: own })),
      ];
    });
    return { kind: 'list', items: laid };
  });

const figure = fc.constantFrom('0', '310', '6.400', '14.250', '1,5', '–');

const table = fc
  .record({
    columns: fc.integer({ min: 1, max: 3 }),
    labels: fc.array(fc.constantFrom('Team', 'Civiele experts', 'Totaal', 'Tolken in Irak'), {
      ...{ minLength: 2, maxLength: 4 },
    }),
    figures: fc.array(figure, { minLength: 12, maxLength: 12 }),
  })
  .map(({ columns, labels, figures }): Made => {
    const years = Array.from({ length: columns }, (_, index) => `${2018 + index}`);
    const rows = labels.map((label, row) => [
      label,
      ...years.map((_, column) => figures[row * columns + column] ?? '0'),
    ]);
    return { kind: 'table', rows: [['Onderdeel', ...years], ...rows] };
  });

/** A letter of any blocks; between a list or table and the next stands a paragraph. */
export const madeLetter: fc.Arbitrary<MadeLetter> = fc.record({
  blocks: fc
    .array(fc.tuple(paragraph, fc.option(fc.oneof(list, table), { nil: undefined })), {
      ...{ minLength: 1, maxLength: 6 },
    })
    .map((pairs) => pairs.flat().filter((block) => block !== undefined)),
  noted: fc.array(fc.nat(11), { maxLength: 4 }).map((indexes) => new Set(indexes)),
  tight: fc.boolean(),
  height: fc.integer({ min: 12, max: 40 }),
  fed: fc.boolean(),
  margin: fc.constantFrom(0, 25),
});

/** A line of the letter, and the footnote that it calls. */
interface PrintedLine {
  text: string;
  note?: number;
}

/** Wraps words; an item hangs when its letter has a margin. */
function wrap(text: string, hang = ''): string[] {
  const lines: string[] = [];
  for (const next of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + next.length <= WIDTH) {
      lines.splice(-1, 1, `${line} ${next}`);
    } else lines.push(lines.length > 0 ? hang + next : next);
  }
  return lines;
}

/** Whether a block calls a footnote: paragraphs alone do. */
export const isNoted = ({ blocks, noted }: MadeLetter, index: number): boolean =>
  noted.has(index) && blocks[index]?.kind === 'paragraph';

/** What is printed of the footnotes. */
export const noteText = (number: number): string =>
  `Zie ook de brief van ${2000 + number}, die hier in een voetnoot van meer dan een regel wordt genoemd, nr. ${number}.`;

function printBlock(letter: MadeLetter, index: number, notes: number): PrintedLine[] {
  const block = letter.blocks[index];
  if (block?.kind === 'table') return printTable(block.rows).map((text) => ({ text }));
  if (block?.kind === 'list') {
    return block.items.flatMap(({ mark, text }) =>
      wrap(`${mark} ${text}`).map((line) => ({ text: line })),
    );
  }
  const isCalling = isNoted(letter, index);
  const lines = wrap(`${block?.text ?? ''}${isCalling ? notes + 1 : ''}`);
  return lines.map((text, at) => ({
    text,
    ...(isCalling && at === lines.length - 1 && { note: notes + 1 }),
  }));
}

/** Labels at the start, figures at the end of their columns. */
function printTable(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width + 2);
      })
      .join(''),
  );
}

/** Prints a letter: its blocks with an empty line between, on pages with notes and footers. */
export function printLetter(letter: MadeLetter): string {
  const lines: PrintedLine[] = [];
  let notes = 0;
  for (const index of letter.blocks.keys()) {
    const block = printBlock(letter, index, notes);
    notes += block.filter(({ note }) => note !== undefined).length;
    const isTight = letter.tight && letter.blocks[index + 1]?.kind === 'list';
    lines.push(...block, ...(isTight ? [] : [{ text: '' }]));
  }
  lines.push({ text: 'De Minister van Proeven,' }, { text: 'P. Proef' });
  return pagesOf(lines, letter.height)
    .map((page, index) => printPage(page, index + 1, letter))
    .join('');
}

/** Divides lines over pages; none ends with a sentence that its paragraph goes on after. */
function pagesOf(lines: readonly PrintedLine[], height: number): PrintedLine[][] {
  const pages: PrintedLine[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const page = pages.at(-1) ?? [];
    const before = lines[index - 1]?.text ?? '';
    const isSigning = lines.length - index <= 2;
    const mayTurn = before === '' || !/[.!?:;]$/u.test(before);
    if (page.length >= height && mayTurn && line.text !== '' && !isSigning) pages.push([line]);
    else page.push(line);
  }
  return pages;
}

function printPage(
  page: readonly PrintedLine[],
  number: number,
  { fed, margin }: MadeLetter,
): string {
  const notes = page.flatMap(({ note }) => (note === undefined ? [] : [note]));
  const indent = ' '.repeat(fed && number === 1 ? margin : 0);
  const top = number === 1 ? '' : fed ? '\f' : ' ';
  const foot = notes.flatMap((note) => wrap(`${note} ${noteText(note)}`));
  const footer = `Tweede Kamer, vergaderjaar 2018–2019, 27 925, nr. 700 ${number}`;
  const text = page.map((line) => (line.text === '' ? '' : indent + line.text));
  return `${top}${[...text, '', ...(foot.length > 0 ? [...foot, ''] : []), footer, ''].join('\n')}${fed ? '' : '\n'}`;
}
