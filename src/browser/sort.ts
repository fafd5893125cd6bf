import { ui } from '../interface/index.ts';
import { element } from './dom/element.ts';

/** What a row is sorted by in a column: the value that its cell gives, or its text. */
const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['waarde'] ?? cell?.textContent.trim() ?? '';
};

/** Sorts the rows of a table by a column, numbers by their size; what is empty comes last. */
function sortBy(table: HTMLTableElement, column: number, isDown: boolean): void {
  const [body] = table.tBodies;
  const order = isDown ? -1 : 1;
  const rows = [...(body?.rows ?? [])].map((row) => ({ row, key: keyOf(row, column) }));
  rows.sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      order * a.key.localeCompare(b.key, ui.site.language, { numeric: true }),
  );
  body?.append(...rows.map(({ row }) => row));
}

/** Puts a button in each heading of a table, which sorts by that column, and back. */
export function makeSortable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    const name = head.textContent;
    const button = element('button', { type: 'button', title: ui.missions.sortBy(name) }, name);
    button.addEventListener('click', () => {
      const isDown = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      sortBy(table, column, isDown);
    });
    head.replaceChildren(button);
  }
}
