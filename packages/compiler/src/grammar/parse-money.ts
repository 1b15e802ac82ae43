/** "500.00" in minor units of a currency with so many digits after the point; undefined when it says more than the currency can. */
export function parseMoney(said: string, digits: number): number | undefined {
  const match = /^(\d{1,10})(?:\.(\d{1,4}))?$/.exec(said);
  const decimals = match?.[2] ?? '';
  if (!match || decimals.length > digits) return undefined;
  const minor = Number(`${match[1]}${decimals.padEnd(digits, '0')}`);
  return Number.isSafeInteger(minor) ? minor : undefined;
}
