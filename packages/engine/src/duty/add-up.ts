interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** The exact sum of one or more whole numbers, of decimals written as text, or of amounts of one currency. Undefined for amounts of several currencies. */
export function addUp(values: readonly unknown[]): unknown {
  const [first] = values;
  if (typeof first === 'number') return values.reduce<number>((sum, value) => sum + (value as number), 0);
  if (typeof first === 'string') return addDecimals(values as readonly string[]);
  const amounts = values as readonly Amount[];
  if (amounts.some(({ currency }) => currency !== amounts[0]!.currency)) return undefined;
  return { minor: amounts.reduce((sum, { minor }) => sum + minor, 0), currency: amounts[0]!.currency };
}

function addDecimals(values: readonly string[]): string {
  const scale = Math.max(...values.map((value) => value.split('.')[1]?.length ?? 0));
  const units = values.reduce((sum, value) => {
    const [whole = '', part = ''] = value.split('.');
    return sum + BigInt(whole + part.padEnd(scale, '0'));
  }, 0n);
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return units < 0n ? `-${text}` : text;
}
