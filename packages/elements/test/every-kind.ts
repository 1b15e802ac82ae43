import type { ModuleField } from '@guicheng/definition';
import { heavyFields, sampleFields } from './sample-form.ts';

/** One field of every kind, with room for little. */
export const everyKind: readonly ModuleField[] = [
  ...sampleFields.filter(({ id }) => !['material', 'total', 'reason', 'paid', 'payer', 'category', 'contact'].includes(id)),
  ...heavyFields.filter(({ id }) => id !== 'sum'),
  { id: 'contact', kind: 'text' },
];
/** A value for each of them. */
export const kindValues: { readonly [field: string]: unknown } = {
  contact: '王芳',
  phone: '13800138000',
  email: 'a@b.cn',
  content: '漏水',
  urgency: 'urgent',
  channels: ['call'],
  appointment: '2026-03-02T09:00:00+08:00',
  day: '2026-03-02',
  at: '09:30',
  people: 2,
  area: '12.5',
  labor: { minor: 15_000, currency: 'CNY' },
  agreed: true,
  engineer: { id: 'p1', name: '张伟' },
  unit: { id: 'u1', name: '3栋1201' },
  department: 'd1',
  idNumber: '110105194912310021',
  plate: '粤B12345',
  spent: 'PT1H30M',
  satisfaction: 4,
  photos: [{ id: 'a', name: 'a.jpg', type: 'image/jpeg', size: 9000 }],
  parts: [{ name: '水龙头', count: 2, each: { minor: 1999, currency: 'CNY' } }],
  address: { building: '3 栋' },
  signature: { name: '王芳', at: '2026-03-02T09:00:00+08:00' },
};
