import type { Cell, Row, Table } from './model.ts';

/** A cell as it is written in a table of rows and columns. */
export interface WrittenCell {
  cell: Cell;
  /** What it heads; undefined for one that heads nothing or is empty. */
  scope: 'col' | 'row' | undefined;
  /** How many columns and rows it spans, when it is more than one. */
  colspan: number | undefined;
  rowspan: number | undefined;
}

/** The rows of a table that head its columns, and the others. */
export const headAndBody = ({ rows }: Pick<Table, 'rows'>): { head: Row[]; body: Row[] } => ({
  head: rows.filter((row) => row.head),
  body: rows.filter((row) => !row.head),
});

/** The cells of a row: those of a head are over their columns, the first of another is before its row. */
export const writtenCells = ({ head, cells }: Row): WrittenCell[] =>
  cells.map((cell, index) => {
    const place = head ? 'col' : index === 0 ? 'row' : undefined;
    return {
      cell,
      scope: cell.end > cell.start ? place : undefined,
      colspan: cell.columns > 1 ? cell.columns : undefined,
      rowspan: cell.rows > 1 ? cell.rows : undefined,
    };
  });
