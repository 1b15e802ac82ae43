import type { Locale, PlanRequirement } from '@guicheng/definition';

/** What the page says beside the pack's own titles. */
export interface CoverageWords {
  readonly title: string;
  readonly demand: string;
  readonly satisfiedBy: string;
  readonly exercisedBy: string;
  readonly open: string;
  readonly untested: string;
  readonly exempt: string;
  readonly interpreted: string;
  readonly stricter: (figures: string) => string;
  readonly several: (count: number) => string;
  readonly counts: (rows: number, satisfied: number, exercised: number) => string;
  readonly proofs: (figures: number, proved: number) => string;
  readonly kinds: Readonly<Record<PlanRequirement['kind'], string>>;
}

const EN: CoverageWords = {
  title: 'What is covered',
  demand: 'Demand',
  satisfiedBy: 'Satisfied by',
  exercisedBy: 'Exercised by',
  open: 'open',
  untested: 'not exercised',
  exempt: 'not carried out here',
  interpreted: 'interpreted',
  stricter: (figures) => `stricter than demanded: ${figures}`,
  several: (count) => `${count} policy tests`,
  counts: (rows, satisfied, exercised) => `${rows} demands, ${satisfied} satisfied, ${exercised} exercised by a policy test.`,
  proofs: (figures, proved) => `${figures} figures were changed by one unit to either side; a policy test noticed ${proved} of these changes.`,
  kinds: {
    department: 'Departments',
    role: 'Positions',
    form: 'Forms',
    procedure: 'Procedures',
    sla: 'Service levels and duties',
    approval: 'Approvals',
    rule: 'Rules',
  },
};

const ZH_CN: CoverageWords = {
  title: '要求落实情况',
  demand: '要求',
  satisfiedBy: '由何落实',
  exercisedBy: '由何验证',
  open: '未落实',
  untested: '未验证',
  exempt: '此处不适用',
  interpreted: '经解释',
  stricter: (figures) => `严于要求：${figures}`,
  several: (count) => `${count} 项制度测试`,
  counts: (rows, satisfied, exercised) => `共 ${rows} 项要求，已落实 ${satisfied} 项，经制度测试验证 ${exercised} 项。`,
  proofs: (figures, proved) => `共 ${figures} 个数字，分别上下改动一个单位；其中 ${proved} 处改动被制度测试发现。`,
  kinds: { department: '部门', role: '岗位', form: '表单', procedure: '工作程序', sla: '时限与职责', approval: '审批', rule: '规则' },
};

const ZH_TW: CoverageWords = {
  title: '要求落實情況',
  demand: '要求',
  satisfiedBy: '由何落實',
  exercisedBy: '由何驗證',
  open: '未落實',
  untested: '未驗證',
  exempt: '此處不適用',
  interpreted: '經解釋',
  stricter: (figures) => `嚴於要求：${figures}`,
  several: (count) => `${count} 項制度測試`,
  counts: (rows, satisfied, exercised) => `共 ${rows} 項要求，已落實 ${satisfied} 項，經制度測試驗證 ${exercised} 項。`,
  proofs: (figures, proved) => `共 ${figures} 個數字，分別上下改動一個單位；其中 ${proved} 處改動被制度測試發現。`,
  kinds: { department: '部門', role: '職位', form: '表單', procedure: '工作程序', sla: '時限與職責', approval: '簽核', rule: '規則' },
};

/** The words of a locale; English where the page does not speak it. */
export function coverageWords(locale: Locale): CoverageWords {
  return { 'zh-CN': ZH_CN, 'zh-TW': ZH_TW }[locale] ?? EN;
}
