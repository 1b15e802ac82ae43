const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const ENGLISH = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A title with another figure in it, `17:30` for `17:00`, three for two; undefined where the title does not name the figure. */
export function reworded(title: string, from: string | number, to: string | number): string | undefined {
  for (const [old, next] of pairs(String(from), String(to))) {
    const at = title.toLowerCase().indexOf(old);
    // Of a longer number it is no figure of its own.
    if (at < 0 || /\d/.test(title[at - 1] ?? '') || (/\d$/.test(old) && /\d/.test(title[at + old.length] ?? ''))) continue;
    const word = title[at] === old[0] ? next : next[0]!.toUpperCase() + next.slice(1);
    return title.slice(0, at) + word + title.slice(at + old.length);
  }
  return undefined;
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  const share = from.endsWith('%') && to.endsWith('%') ? [[from.replace('%', ' %'), to.replace('%', ' %')] as const] : [];
  const words = [CHINESE, ENGLISH].flatMap((names) => {
    const [old, next] = [names[Number(from)], names[Number(to)]];
    return old && next ? [[old, next] as const] : [];
  });
  // Two of a kind are not `二` in Chinese.
  return [[from, to], ...share, ...words.map(([old, next]) => [old, next === '二' ? '两' : next] as const)];
}
