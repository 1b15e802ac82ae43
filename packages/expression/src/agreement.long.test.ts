import { expect, test } from 'vitest';
import { expectAgreement } from '../test/agreement.ts';

test('interpreter, emitted code and reference agree on 100,000 generated expressions', () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`agreement: seed ${seed}`);
  const { values, errors } = expectAgreement(100_000, seed);
  console.log(`agreement: seed ${seed}, ${values} values, ${errors} errors`);
  expect(values).toBeGreaterThan(errors);
}, 600_000);
