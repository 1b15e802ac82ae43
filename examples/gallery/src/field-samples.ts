/** One value of a kind, one that is wrong where nothing at all would not be, and what a host has to give. */
export interface FieldSample {
  readonly value?: unknown;
  /** A value that is refused; absent: nothing is filled in, and something has to be. */
  readonly wrong?: unknown;
  /** It holds no value of its own that could be wrong. */
  readonly neverWrong?: true;
  /** It says something to whoever fills a form in, and nothing to whoever reads one. */
  readonly neverRead?: true;
  readonly host?: 'options' | 'uploads' | 'kinds';
  /** Its code is loaded when the first such field is shown. */
  readonly onDemand?: true;
}

const file = (id: string, name: string, type: string, size: number) => ({ id, name, type, size });

/** By kind of field. */
export const FIELD_SAMPLES: { readonly [kind: string]: FieldSample } = {
  text: { value: '王芳' },
  multiline: { value: '厨房水龙头漏水，\n关不紧。' },
  integer: { value: 3, wrong: 99 },
  decimal: { value: '86.50' },
  money: { value: { minor: 12_100, currency: 'CNY' }, wrong: { minor: 9_900_000, currency: 'CNY' } },
  boolean: { value: true, neverWrong: true },
  choice: { value: 'urgent' },
  choices: { value: ['call', 'app'], onDemand: true },
  date: { value: '2026-03-02', wrong: '2025-03-02' },
  time: { value: '09:30' },
  'date-time': { value: '2026-03-02T09:00:00+08:00', onDemand: true },
  duration: { value: 'PT1H30M', onDemand: true },
  phone: { value: '13800138000', wrong: '12' },
  email: { value: 'wang.fang@example.com', wrong: 'wang.fang' },
  'id-number': { value: '110105194912310021', wrong: '110105194912310022', onDemand: true },
  plate: { value: '粤B12345', wrong: 'B12345', onDemand: true },
  person: { value: { id: 'person-7', name: '张伟 7' }, host: 'options', onDemand: true },
  position: { value: 'position-3', host: 'options', onDemand: true },
  department: { value: 'department-2', host: 'options', onDemand: true },
  unit: { value: { id: 'unit-12', name: '3 栋 12' }, host: 'options', onDemand: true },
  attachment: { value: [file('f1', '合同.pdf', 'application/pdf', 182_000)], host: 'uploads', onDemand: true },
  photo: { value: [file('p1', '漏水.jpg', 'image/jpeg', 90_000)], host: 'uploads', onDemand: true },
  signature: { value: { name: '王芳', at: '2026-03-02T09:00:00+08:00', strokes: 'M40 80L70 30L100 84M130 40L130 86L170 60L150 90' }, onDemand: true },
  rating: { value: 4, onDemand: true },
  table: {
    value: [
      { name: '角阀', quantity: 2, price: { minor: 3550, currency: 'CNY' }, amount: { minor: 7100, currency: 'CNY' } },
      { name: '水龙头', quantity: 1, price: { minor: 8800, currency: 'CNY' }, amount: { minor: 8800, currency: 'CNY' } },
    ],
    wrong: [{ quantity: 2 }],
    onDemand: true,
  },
  group: { value: { building: '3 栋', room: '1201' }, wrong: { room: '1201' }, onDemand: true },
  note: { neverWrong: true, neverRead: true },
  'x-acme-gauge': { value: '132.5', host: 'kinds' },
};
