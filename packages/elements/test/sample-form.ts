import type { Computed, FieldError, FormModule, FormRoots, FormTexts, ModuleField, Money } from '@guicheng/definition';

const computed = (
  reads: readonly string[],
  run: (form: { readonly [id: string]: unknown }, roots: FormRoots & { readonly row?: { readonly [id: string]: unknown } }) => unknown,
): Computed => ({
  reads,
  run: (roots) => run(roots.form, roots),
});

const minor = (value: unknown) => (value as Money | undefined)?.minor ?? 0;
const cny = (amount: number): Money => ({ minor: amount, currency: 'CNY' });

/** How often each expression ran: a change may run only those that read it. */
export const runs = new Map<string, number>();
const counted = (name: string, expression: Computed): Computed => ({
  reads: expression.reads,
  run: (roots) => {
    runs.set(name, (runs.get(name) ?? 0) + 1);
    return expression.run(roots);
  },
});

export const sampleFields: readonly ModuleField[] = [
  { id: 'contact', kind: 'text', required: true, maxLength: 20 },
  { id: 'phone', kind: 'phone', required: true },
  { id: 'email', kind: 'email' },
  { id: 'content', kind: 'multiline', required: true, maxLength: 200 },
  { id: 'urgency', kind: 'choice', required: true, options: ['normal', 'urgent', 'major'] },
  { id: 'category', kind: 'choice', options: ['water', 'power', 'lift', 'door', 'other'] },
  { id: 'channels', kind: 'choices', options: ['call', 'visit', 'app'] },
  {
    id: 'appointment',
    kind: 'date-time',
    requiredWhen: counted(
      'appointment',
      computed(['urgency'], ({ urgency }) => urgency === 'urgent'),
    ),
  },
  { id: 'day', kind: 'date', min: '2026-01-01' },
  { id: 'at', kind: 'time' },
  { id: 'people', kind: 'integer', min: 1, max: 9 },
  { id: 'area', kind: 'decimal', scale: 1 },
  { id: 'labor', kind: 'money', currency: 'CNY', scale: 2 },
  { id: 'material', kind: 'money', currency: 'CNY', scale: 2 },
  {
    id: 'total',
    kind: 'money',
    currency: 'CNY',
    scale: 2,
    value: counted(
      'total',
      computed(['labor', 'material'], ({ labor, material }) => cny(minor(labor) + minor(material))),
    ),
  },
  {
    id: 'reason',
    kind: 'text',
    required: true,
    showWhen: counted(
      'reason',
      computed(['urgency'], ({ urgency }) => urgency === 'major'),
    ),
  },
  { id: 'agreed', kind: 'boolean', required: true },
  { id: 'paid', kind: 'boolean' },
  { id: 'payer', kind: 'text', showWhen: computed(['paid'], ({ paid }) => paid === true), prefill: computed(['contact'], ({ contact }) => contact) },
  { id: 'fine', kind: 'note' },
];

export const heavyFields: readonly ModuleField[] = [
  { id: 'engineer', kind: 'person', of: 'engineer', required: true },
  { id: 'unit', kind: 'unit' },
  { id: 'department', kind: 'department' },
  { id: 'idNumber', kind: 'id-number' },
  { id: 'plate', kind: 'plate' },
  { id: 'spent', kind: 'duration' },
  { id: 'satisfaction', kind: 'rating', required: true },
  { id: 'photos', kind: 'photo', maxSize: 1000, maxItems: 2 },
  {
    id: 'parts',
    kind: 'table',
    maxItems: 50,
    totals: ['price'],
    fields: [
      { id: 'name', kind: 'text', required: true },
      { id: 'count', kind: 'integer', required: true, prefill: computed([], () => 1) },
      { id: 'each', kind: 'money', currency: 'CNY', scale: 2 },
      { id: 'price', kind: 'money', currency: 'CNY', scale: 2, value: computed([], (_, { row }) => cny(minor(row?.['each']) * Number(row?.['count'] ?? 0))) },
    ],
  },
  {
    id: 'sum',
    kind: 'money',
    currency: 'CNY',
    scale: 2,
    value: computed(['parts'], ({ parts }) => cny(((parts ?? []) as readonly { price?: Money }[]).reduce((sum, { price }) => sum + minor(price), 0))),
  },
  {
    id: 'address',
    kind: 'group',
    fields: [
      { id: 'building', kind: 'text', required: true },
      { id: 'room', kind: 'text' },
    ],
  },
  { id: 'signature', kind: 'signature', required: true },
];

const titles: { readonly [id: string]: string } = {
  contact: '联系人',
  phone: '联系电话',
  email: '电子邮件',
  content: '报修内容',
  urgency: '轻重缓急',
  category: '类别',
  channels: '受理渠道',
  appointment: '预约时间',
  day: '日期',
  at: '时间',
  people: '人数',
  area: '面积',
  labor: '人工费',
  material: '材料费',
  total: '合计',
  reason: '重大原因',
  agreed: '业主同意',
  paid: '已付款',
  payer: '付款人',
  engineer: '维修人员',
  unit: '房号',
  department: '部门',
  idNumber: '身份证号',
  plate: '车牌号',
  spent: '用时',
  satisfaction: '满意度',
  photos: '照片',
  parts: '材料',
  sum: '材料合计',
  address: '地址',
  signature: '业主签名',
};

const texts: FormTexts = {
  title: '维修通知单',
  ...Object.fromEntries(Object.entries(titles).map(([id, title]) => [`fields/${id}/title`, title])),
  'fields/phone/hint': '手机或带区号的座机',
  'fields/fine/text': '费用在 200 元及以上须经审批。',
  'fields/urgency/options/normal': '一般',
  'fields/urgency/options/urgent': '急',
  'fields/urgency/options/major': '重大',
  'fields/category/options/water': '给排水',
  'fields/category/options/power': '电',
  'fields/category/options/lift': '电梯',
  'fields/category/options/door': '门窗',
  'fields/category/options/other': '其他',
  'fields/channels/options/call': '电话',
  'fields/channels/options/visit': '来访',
  'fields/channels/options/app': '小程序',
  'fields/parts/fields/name/title': '名称',
  'fields/parts/fields/count/title': '数量',
  'fields/parts/fields/each/title': '单价',
  'fields/parts/fields/price/title': '金额',
  'fields/address/fields/building/title': '楼栋',
  'fields/address/fields/room/title': '房间',
  'sections/who/title': '报修人',
  'sections/what/title': '报修内容',
  'sections/cost/title': '费用',
  'sections/heavy/title': '维修记录',
  'rules/not-before': '日期不能早于今年',
};

const english: FormTexts = {
  title: 'Repair ticket',
  'fields/contact/title': 'Contact',
  'fields/phone/title': 'Phone',
  'sections/who/title': 'Reporter',
  'fields/urgency/options/normal': 'Normal',
};

/** A validator good enough for these tests: what is there and visible has been decided by the form, the rest is checked here. */
function validate(fields: readonly ModuleField[], value: unknown, now: number, sections: ReadonlySet<string>): readonly FieldError[] {
  const form = value as { readonly [id: string]: unknown };
  const roots = { form, now };
  return fields.flatMap((field): readonly FieldError[] => {
    const { id } = field;
    const entry = form[id];
    if (!sections.has(id) || (field.showWhen && field.showWhen.run(roots) !== true)) return [];
    if (entry === undefined) return field.required || field.requiredWhen?.run(roots) === true ? [{ path: id, code: 'required' }] : [];
    if (field.maxLength !== undefined && (entry as string).length > field.maxLength) return [{ path: id, code: 'too_long' }];
    if (field.kind === 'phone' && !/^1\d{10}$/.test(entry as string)) return [{ path: id, code: 'format' }];
    if (field.kind === 'integer' && field.max !== undefined && (entry as number) > Number(field.max)) return [{ path: id, code: 'too_large' }];
    if (id === 'day' && (entry as string) < '2026-01-01') return [{ path: id, code: 'rule', rule: 'not-before' }];
    if (field.kind === 'table') {
      return (entry as readonly { readonly [id: string]: unknown }[]).flatMap((row, index) =>
        (field.fields ?? [])
          .filter((column) => column.required && row[column.id] === undefined)
          .map((column) => ({ path: `${id}/${index}/${column.id}`, code: 'required' })),
      );
    }
    return [];
  });
}

/** A form module as the compiler emits it, written by hand. */
export function sampleForm(fields: readonly ModuleField[] = sampleFields, changes: Partial<FormModule> = {}): FormModule {
  const has = (id: string) => fields.some((field) => field.id === id);
  const rows = (...ids: readonly (readonly string[])[]) => ids.map((row) => row.filter(has)).filter((row) => row.length);
  const sections = [
    { id: 'who', step: '', rows: rows(['contact', 'phone'], ['email']) },
    { id: 'what', step: '', rows: rows(['content'], ['urgency', 'category'], ['channels'], ['appointment'], ['day', 'at'], ['reason']) },
    { id: 'cost', step: '', rows: rows(['people', 'area'], ['labor', 'material', 'total'], ['agreed'], ['paid'], ['payer'], ['fine']) },
    { id: 'heavy', step: '', rows: heavyFields.map(({ id }) => [id]).filter(([id]) => has(id!)) },
  ].filter((section) => section.rows.length);
  return Object.freeze({
    id: 'repair-ticket',
    hash: 'sha256-sample',
    sourceLocale: 'zh-CN',
    locales: ['zh-CN', 'zh-TW', 'en'],
    texts,
    timeZone: 'Asia/Shanghai',
    fields,
    sections,
    load: async (locale: string) => (locale === 'en' ? english : {}),
    validate: (value, context) => {
      const filled = new Set(sections.filter(({ id }) => !context.sections || context.sections.includes(id)).flatMap((section) => section.rows.flat()));
      const errors = validate(fields, value, context.now, filled);
      return errors.length ? { ok: false, errors } : { ok: true, value };
    },
    ...changes,
  } satisfies FormModule);
}
