import { ui } from '../../interface/index.ts';
import { csv } from '../csv/index.ts';
import type { Row } from '../tables/model.ts';
import { type Packed, utf8 } from '../zip.ts';

/** The tables of a letter as CSV, those that have rows, of its JSON, which has the same rows. */
export function letterTables({ bytes }: Pick<Packed, 'bytes'>): Packed[] {
  const { tabellen } = JSON.parse(new TextDecoder().decode(bytes)) as {
    tabellen: Record<string, Row[]>;
  };
  return Object.entries(tabellen).flatMap(([name, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    const text = csv(Object.keys(first), rows);
    return [{ path: `${ui.archive.tables}/${name}.csv`, bytes: utf8(text) }];
  });
}
