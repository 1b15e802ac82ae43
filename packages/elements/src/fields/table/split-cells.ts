/** The cells of what a spreadsheet puts on the clipboard: tabs between cells, a line a row, quotes around a cell that holds either. Empty lines at the end are left out. */
export function splitCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (!match[3]) break;
    if (match[3] !== '\t') rows.push([]);
  }
  while (rows.length && rows.at(-1)!.every((one) => !one.trim())) rows.pop();
  return rows;
}
