import type { PenaltyLine, PenaltyStep } from '../../penalty/penalty-line.ts';
import { type Figure, figure } from './figure.ts';
import { decimalText } from './figure-values.ts';

/** How a line of a statement came about, sentence by sentence. `digits`: how many the currency has after the point. */
export function penaltyFigures(line: PenaltyLine, digits = 2): readonly Figure[] {
  return line.steps.map((step) =>
    figure(`penalty_${step.code}`, Object.fromEntries(Object.entries(step.params).map(([name, value]) => [name, said(name, value, line.currency, digits)]))),
  );
}

function said(name: string, value: PenaltyStep['params'][string], currency: string, digits: number): string | number {
  if ((name !== 'amount' && name !== 'cap') || typeof value !== 'number') return value;
  const minor = BigInt(Math.abs(value));
  return `${currency} ${decimalText(minor, 10n ** BigInt(digits))}`;
}
