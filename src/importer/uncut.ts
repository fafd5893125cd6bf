import type { Brief } from '../schemas/letter/brief.ts';
import { cutsNoWord, namedColumns, stretchesOf } from './columns.ts';
import { asText, type Choice, type Doubt } from './doubt.ts';
import type { PagedLine } from './printed-letter.ts';

/** A table when the columns of its first row fit them all; else text. */
function tableChoices(
  run: readonly PagedLine[],
  columns: number[],
  text: Choice,
): Doubt['choices'] {
  const line = run[0]?.printed ?? '';
  const table: Choice = { as: 'a table', settles: { tables: [{ line, columns }] } };
  const fits = columns.length > 1 && run.every((row) => cutsNoWord(row, columns));
  return run.length > 1 && fits ? [table, text] : [text];
}

/** The doubt in lines that have blanks as a table has, and cannot be cut into its columns. */
export function uncut(
  run: readonly PagedLine[],
  { file, tables }: Pick<Brief, 'tables'> & { file: string },
): Doubt {
  const [first] = run;
  const words = first?.printed ?? '';
  const at = { file, line: first?.number };
  const named = first && namedColumns(first, tables);
  const text = asText(...run.map(({ printed }) => printed));
  const broken = named && run.find((line) => !cutsNoWord(line, named));
  if (named && broken) {
    const message = `Unexpected columns ${named.join(', ')} of the table "${words}", expected none inside a word of "${broken.printed}"`;
    const remedy = `Count them again in bron.txt, the first character as 0; or name those of that row, and of the rows below it, as well: tables: [{ line: '${broken.printed}', columns: [0, …] }].`;
    return { ...at, message, remedy, choices: [text] };
  }
  const starts = stretchesOf(first?.raw ?? '')
    .slice(1)
    .map(({ start }) => start);
  const message = `Unexpected blanks inside "${words}", expected the cells of a table, under each other on two lines or more`;
  const remedy = `If it is a table, say in brief.yaml where its columns start, in characters of the line, from 0: tables: [{ line: '${words}', columns: [0, ${starts.join(', ')}] }]. Parts of the printed head go to head, a line of the printed page to furniture; openEnded keeps it as running text.`;
  return { ...at, message, remedy, choices: tableChoices(run, [0, ...starts], text) };
}
