import { expect, test } from 'vitest';
import { expectAgreement } from '../test/agreement.ts';

test('interpreter, emitted code and reference agree on 5,000 generated expressions', () => {
  const seed = Number(process.env['SEED'] ?? 20_261_122);
  const { values, errors } = expectAgreement(5000, seed);
  console.log(`agreement: seed ${seed}, ${values} values, ${errors} errors`);
  // A generator that only made errors would prove nothing.
  expect(values).toBeGreaterThan(errors);
}, 240_000);
