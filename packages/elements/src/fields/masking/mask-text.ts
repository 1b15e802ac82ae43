/** How many characters of a number stay in sight, at its beginning and at its end. */
const KEPT: { readonly [kind: string]: readonly [begin: number, end: number] } = { phone: [3, 4], 'id-number': [3, 4], plate: [2, 2] };

/** A number with its middle hidden: `138****8000`. One too short to keep anything of is hidden whole. */
export function maskText(kind: string, text: string): string {
  const characters = [...text];
  const [begin, end] = KEPT[kind] ?? [0, 0];
  const hidden = characters.length - begin - end;
  if (hidden < 3) return '*'.repeat(characters.length);
  return characters.map((character, at) => (at < begin || at >= begin + hidden ? character : '*')).join('');
}
