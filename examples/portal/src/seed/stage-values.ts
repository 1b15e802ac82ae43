import type { Instant, Money } from '@guicheng/definition';
import type { CaseState } from '@guicheng/engine';
import type { Draws } from './draws.ts';
import { personValue, type Saying, signed, yuan } from './say-values.ts';
import { COMPLAINTS, DELAYS, OPINIONS, REPAIRS } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

/** Who writes, when, about which case. */
export interface Writing {
  readonly state: CaseState;
  readonly who: string;
  readonly at: Instant;
  readonly draws: Draws;
  readonly say: Saying;
}

/** What the staff fill in at a stage of a case, by `<procedure>/<stage>`; a stage nobody of the sample staff fills is not here. */
export const STAGE_VALUES: { readonly [stage: string]: (writing: Writing) => Values } = {
  'repair/dispatch': dispatch,
  'repair/waiting': dispatch,
  'repair/survey': ({ state, at, draws, say }) => {
    const words = repairWords(state);
    const estimate = Math.round(words.cost * (0.8 + draws.next() * 0.5) * 10) / 10;
    return { arrivedAt: say.instant(at), diagnosis: words.diagnosis, estimate: yuan(estimate) };
  },
  'repair/cost': ({ state, at, say }) => {
    const words = repairWords(state);
    const ticket = state.forms['repair-ticket'] ?? {};
    const price = ticket['estimate'] as Money;
    return {
      equipment: words.part,
      location: ticket['unit'],
      fault: words.diagnosis,
      plan: `更换${words.part}，完工后试用合格`,
      items: [{ item: words.part, quantity: 1, price }],
      payer: words.category === 'public' || words.category === 'lift' ? 'fund' : 'management-fee',
      neededBy: say.date(at + 2 * 86_400_000),
    };
  },
  'repair/work': work,
  'repair/mend': work,
  'repair/inspection': ({ state, who, at, say }) => ({
    ticket: state.number,
    checkedAt: say.instant(at),
    checkedBy: personValue(who),
    items: ['function', 'appearance', 'safety', 'clean'],
    grade: 'passed',
    signature: signed(personValue(who).name, say.instant(at)),
  }),
  'repair/acceptance': ({ state, at, draws, say }) => {
    const owner = String(state.forms['repair-ticket']?.['contact'] ?? '');
    const good = draws.chance(0.94);
    const verdict = good
      ? { acceptance: 'accepted', satisfaction: draws.whole(4, 5) }
      : { acceptance: 'rework', acceptanceNote: '仍有轻微渗水，须返工', satisfaction: 2 };
    return { ...verdict, acceptedAt: say.instant(at), signature: signed(owner, say.instant(at)) };
  },
  'repair/done': (writing) => revisit(writing, String(writing.state.forms['repair-ticket']?.['contact'] ?? '')),
  'complaint/promise': ({ at, draws, say }) => ({ promisedBy: say.instant(at + draws.whole(20, 48) * 3_600_000), limitTold: true }),
  'complaint/fees': handling('owner-services'),
  'complaint/building': handling('engineering'),
  'complaint/security': handling('security'),
  'complaint/cleaning': handling('owner-services'),
  'complaint/attitude': handling('owner-services'),
  'complaint/explanation': handling('owner-services'),
  'complaint/again': handling('owner-services'),
  'complaint/report': ({ state, who, at, say }) => {
    const words = complaintWords(state);
    return {
      reportedAt: say.instant(at),
      reportedBy: personValue(who),
      summary: words.content,
      handling: words.measure,
      result: '已按措施处理完毕',
      reaction: '业主表示理解',
    };
  },
  'complaint/revisit': (writing) => revisit(writing, String(writing.state.forms['complaint']?.['owner'] ?? '')),
  'enquiry/reply': reply,
  'enquiry/specialist': reply,
  'visit/reply': reply,
  'visit/specialist': reply,
  'discipline/note': ({ at, draws, say }) => ({
    happenedAt: say.instant(at - 3_600_000),
    person: personValue('liu-min'),
    shift: 'day',
    rings: draws.whole(4, 6),
    statement: '当时正在接待来访业主，未能及时接起。',
  }),
  'discipline/ruling': ({ who, at, draws, say }) => ({
    finding: draws.chance(0.6) ? 'dereliction' : 'excused',
    reason: '核对当日接待登记与通话时间后认定。',
    signature: signed(personValue(who).name, say.instant(at)),
  }),
  'corrective-action/finding': ({ at, say }) => ({
    source: 'complaint',
    foundAt: say.instant(at),
    department: 'owner-services',
    description: '重大投诉反映的问题重复发生，须查明原因。',
    dueBy: say.date(at + 7 * 86_400_000),
  }),
  'corrective-action/action': ({ who, at, say }) => ({
    cause: '作业标准没有写明复查步骤。',
    corrective: '补做复查并向业主说明。',
    preventive: '把复查写入作业标准，每月抽查。',
    doneAt: say.instant(at),
    doneBy: personValue(who),
  }),
  'corrective-action/check': ({ who, at, say }) => ({
    effective: true,
    check: '抽查五单，均已复查。',
    checkedBy: personValue(who),
    signature: signed(personValue(who).name, say.instant(at)),
  }),
  'repair-escalation/report': ({ who, at, say }) => ({
    kind: 'major',
    ticket: '见起因通知单',
    situation: '影响面大，须立即协调。',
    reportedAt: say.instant(at),
    reportedBy: personValue(who),
  }),
};

function dispatch({ at, draws, say }: Writing): Values {
  return { dispatchedAt: say.instant(at), dispatchedTo: personValue(draws.pick(['wang-qiang', 'li-yong', 'zhang-wei'])) };
}

function work({ state, at, draws, say }: Writing): Values {
  const words = repairWords(state);
  if (state.stage === 'work' && draws.chance(0.14)) return { outcome: 'unfinished', unfinishedReason: draws.pick(DELAYS), laborFee: yuan(0) };
  const price = yuan(Math.max(5, Math.round(words.cost * 0.6)));
  return {
    outcome: 'finished',
    finishedAt: say.instant(at),
    parts: [{ name: words.part, quantity: 1, price }],
    laborHours: `${draws.whole(1, 3)}.5`,
    laborFee: yuan(draws.whole(3, 8) * 10),
  };
}

function revisit({ who, at, draws, say }: Writing, person: string): Values {
  const satisfied = draws.chance(0.9);
  const visit = { visitedAt: say.instant(at), visitedBy: personValue(who), method: draws.pick(['phone', 'phone', 'talk', 'site']), person, satisfied };
  if (satisfied) return { ...visit, score: draws.whole(4, 5) };
  return { ...visit, score: draws.whole(1, 2), opinion: draws.pick(OPINIONS), measure: '安排班长复查，限期解决', mendBy: say.date(at + 3 * 86_400_000) };
}

function handling(department: string): (writing: Writing) => Values {
  return ({ state, who, at, say }) => {
    const words = complaintWords(state);
    const signature = signed(personValue(who).name, say.instant(at));
    return {
      department,
      handledBy: personValue(who),
      cause: words.cause,
      measure: words.measure,
      result: '已按业主要求处理完毕',
      handledAt: say.instant(at),
      departmentSignature: signature,
    };
  };
}

function reply({ who, at, say }: Writing): Values {
  return { finalReply: '已查明并电话告知业主。', repliedBy: personValue(who), repliedAt: say.instant(at) };
}

function repairWords(state: CaseState) {
  return REPAIRS.find(({ content }) => content === state.forms['repair-ticket']?.['content']) ?? REPAIRS[0]!;
}

function complaintWords(state: CaseState) {
  return COMPLAINTS.find(({ content }) => content === state.forms['complaint']?.['content']) ?? COMPLAINTS[0]!;
}
