/** The rows side by side: a line for each figure, a column for each peer, the target last. */
export function printTable(rows, ours, peers) {
  const own = rows.filter(({ name }) => !name.includes('/'));
  const byName = new Map(rows.map(({ name, value }) => [name, value]));
  const others = peers.filter((peer) => peer !== ours);
  const lines = own.map(({ name, value, target, ok }) => [
    name,
    String(value),
    ...others.map((peer) => String(byName.get(`${peer}/${name}`) ?? '-')),
    `at most ${target}`,
    ok ? '' : 'OVER',
  ]);
  const table = [['', ours, ...others, 'target', ''], ...lines];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  for (const line of table) console.log(line.map((cell, column) => cell.padEnd(widths[column])).join('  '));
}
