import { expect, it } from 'vitest';
import { checkOverBase } from '../../../../test-support/pack-over-base.ts';
import { policyEmitter } from '../policy-emitter.ts';

const fields = { where: { kind: 'unit', title: 'Where' }, owner: { kind: 'text', title: 'Payer', prefill: 'file.where.owner' } };
const { plan } = checkOverBase({
  pack: { facts: { owner: { of: 'unit', kind: 'text', title: 'Owner' } } },
  forms: [{ id: 'slip', title: 'Slip', fields, layout: { all: { title: 'All', rows: [['where'], ['owner']] } } } as { id: string }],
  slas: [
    { id: 'paid', title: 'Paid', kind: 'clock', by: '17:00', every: 'month', calendar: 'office', who: 'front-desk', evidence: { form: 'slip' } } as {
      id: string;
    },
  ],
});

it('the book says of a field in whose file it finds what it starts with', async () => {
  const files = await policyEmitter.emit(plan!, { tagPrefix: 'gc' }, []);
  expect(files.find(({ path }) => path === 'policy/en.html')!.text).toContain('Starts as “Owner” in the file of “Where”.');
});
