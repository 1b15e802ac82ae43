import { describe, expect, it } from 'vitest';
import { checkOverBase } from '../../../test-support/pack-over-base.ts';

const FACTS = {
  owner: { of: 'unit', kind: 'text', title: 'Owner' },
  area: { of: 'unit', kind: 'decimal', title: 'Floor area' },
  room: { of: 'person', kind: 'text', title: 'Room' },
};

const NAME_IT = 'a form reads of a unit or a person it picks what `facts` in pack.json names';

function checked(fields: object, facts: object = FACTS) {
  const all = { unit: { kind: 'unit', title: 'Unit' }, clerk: { kind: 'person', title: 'Clerk' }, note: { kind: 'text', title: 'Note' }, ...fields };
  const form = { id: 'slip', title: 'Slip', fields: all, layout: { all: { title: 'All', rows: Object.keys(all).map((id) => [id]) } } };
  const paid = { id: 'paid', title: 'Paid', kind: 'clock', by: '17:00', every: 'month', calendar: 'office', who: 'front-desk', evidence: { form: 'slip' } };
  return checkOverBase({ pack: { facts }, forms: [form], slas: [paid] });
}

describe('what stands in the file of a unit or a person', () => {
  it('is what a field may start with, by what was picked, also computed with and in a column', () => {
    const { plan, messages } = checked({
      owner: { kind: 'text', title: 'Owner', prefill: 'file.unit.owner' },
      room: { kind: 'text', title: 'Room', prefill: "file.clerk.room + '!'" },
      area: { kind: 'decimal', title: 'Area', prefill: 'file.unit.area' },
      rows: { kind: 'table', title: 'Rows', fields: { whose: { kind: 'text', title: 'Whose', prefill: 'file.unit.owner' } } },
    });
    expect(messages.filter((message) => message.includes('file'))).toEqual([]);
    expect(plan?.forms['slip']?.fields['owner']?.prefill?.reads).toEqual(['file.unit.owner']);
    expect(plan?.pack.facts['area']).toEqual({ of: 'unit', kind: 'decimal', title: { en: 'Floor area' } });
  });

  it.each<[string, object, string, string?]>([
    ['a fact nobody named', { prefill: 'file.unit.ownr' }, '`file of unit` has no field `ownr`', 'did you mean `owner`?'],
    ['a fact of something else', { prefill: 'file.clerk.owner' }, '`file of clerk` has no field `owner`', NAME_IT],
    ['a field nobody picks in', { prefill: 'file.note.owner' }, '`file` has no field `note`', NAME_IT],
    ['a fact of another kind', { prefill: 'file.unit.area' }, 'expected string, found decimal'],
    ['a value computed from a file, which no server has', { value: 'file.unit.owner' }, 'nothing here is called `file`'],
    ['a condition on a file', { showWhen: "file.unit.owner == ''" }, 'nothing here is called `file`'],
  ])('is told of %s', (_, property, told, help = '') => {
    const { messages, helps } = checked({ owner: { kind: 'text', title: 'Owner', ...property } });
    expect(messages).toEqual([told]);
    expect(helps).toEqual([help]);
  });

  it('is nothing in a pack that names no facts', () => {
    const { messages, helps } = checked({ owner: { kind: 'text', title: 'Owner', prefill: 'file.unit.owner' } }, {});
    expect(messages).toEqual(['`file` has no field `unit`']);
    expect(helps).toEqual([NAME_IT]);
  });
});
