/** Cells of one line of CSV; a quoted cell may hold commas, and quotes written twice. */
export function csvCells(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  for (const [cell] of `${line},`.matchAll(/(?:"(?:[^"]|"")*"|[^,]*),/g)) cells.push(unquoted(cell.slice(0, -1)));
  return cells;
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
