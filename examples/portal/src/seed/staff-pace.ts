/** How the sample staff work through a stage: who, and how long it takes them, in minutes. */
export interface Pace {
  /** Persons; one of them is drawn. */
  readonly who: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Now and then it takes far longer. */
  readonly slow?: { readonly share: number; readonly from: number; readonly to: number };
  /** Done only in office hours; otherwise while the desk is open. */
  readonly office?: true;
}

const TECHNICIANS = ['wang-qiang', 'li-yong', 'zhang-wei'];

/** By `<procedure>/<stage>`. */
export const STAFF_PACE: { readonly [stage: string]: Pace } = {
  'repair/dispatch': { who: ['zhou-yaqin', 'chen-jing', 'zhao-tiejun'], from: 2, to: 9, slow: { share: 0.08, from: 12, to: 25 } },
  'repair/survey': { who: TECHNICIANS, from: 20, to: 150 },
  'repair/cost': { who: TECHNICIANS, from: 15, to: 60 },
  'repair/work': { who: TECHNICIANS, from: 40, to: 200 },
  'repair/inspection': { who: ['zhao-tiejun'], from: 10, to: 60 },
  'repair/waiting': { who: ['zhao-tiejun'], from: 900, to: 1500 },
  'repair/acceptance': { who: TECHNICIANS, from: 5, to: 40 },
  'repair/done': { who: ['he-jia'], from: 300, to: 1600, slow: { share: 0.3, from: 5500, to: 9000 }, office: true },
  'repair/mend': { who: ['zhao-tiejun'], from: 600, to: 2200 },
  'complaint/promise': { who: ['chen-jing', 'zhou-yaqin'], from: 1, to: 8, slow: { share: 0.05, from: 12, to: 30 } },
  'complaint/fees': { who: ['xu-ting'], from: 200, to: 1500, office: true },
  'complaint/building': { who: ['sun-zhigang', 'zhao-tiejun'], from: 300, to: 1800 },
  'complaint/security': { who: ['gao-feng'], from: 120, to: 1300 },
  'complaint/cleaning': { who: ['yang-xiulan'], from: 90, to: 800 },
  'complaint/attitude': { who: ['wu-jianhua'], from: 120, to: 900, office: true },
  'complaint/explanation': { who: ['wu-jianhua'], from: 200, to: 900, office: true },
  'complaint/again': { who: ['wu-jianhua'], from: 600, to: 1800, office: true },
  'complaint/report': { who: ['wu-jianhua'], from: 200, to: 1500, office: true },
  'complaint/revisit': { who: ['he-jia', 'zhou-yaqin'], from: 600, to: 3000, slow: { share: 0.1, from: 6000, to: 9000 }, office: true },
  'enquiry/reply': { who: ['chen-jing', 'zhou-yaqin'], from: 30, to: 200 },
  'enquiry/specialist': { who: ['sun-zhigang', 'xu-ting'], from: 60, to: 400, office: true },
  'visit/reply': { who: ['chen-jing'], from: 30, to: 200 },
  'visit/specialist': { who: ['sun-zhigang', 'xu-ting'], from: 60, to: 400, office: true },
  'discipline/note': { who: ['zhou-yaqin'], from: 60, to: 600, office: true },
  'discipline/ruling': { who: ['wu-jianhua'], from: 600, to: 2400, office: true },
  'corrective-action/finding': { who: ['wu-jianhua'], from: 200, to: 1400, office: true },
  'corrective-action/action': { who: ['sun-zhigang', 'gao-feng'], from: 1200, to: 4000, office: true },
  'corrective-action/check': { who: ['guo-ming'], from: 1000, to: 3000, office: true },
  'repair-escalation/report': { who: ['zhou-yaqin'], from: 5, to: 25 },
};

/** How long somebody takes to decide in a chain, in minutes. */
export const DECISION_PACE = { from: 25, to: 240, rejects: 0.08 } as const;
