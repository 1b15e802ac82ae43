import type { Plan } from '@guicheng/definition';
import type { CaseState } from '@guicheng/engine';
import type { Page } from 'playwright';
import { PEOPLE, type Person } from '../../../examples/portal/src/people.ts';
import { agreed, type Filled, madeUp, movedTo, type Values } from './case-values.ts';
import { expectedTexts, missingIn } from './expected-texts.ts';
import { casesOf, go, nowOf, printed, stateOf, submitForm, type Turn, turnIn } from './portal-page.ts';

/** How a procedure went: where it ended, how many steps were taken, what its print-outs lack. */
export interface Driven {
  readonly procedure: string;
  readonly ended: boolean;
  readonly steps: number;
  readonly why?: string;
  readonly printed: readonly string[];
  readonly lacking: readonly string[];
}

const MOST_STEPS = 30;

/** Opens a procedure in the portal, takes it to its end through its forms, and reads its print-outs. */
export async function driveProcedure(page: Page, plan: Plan, procedure: string, filled: readonly Filled[]): Promise<Driven> {
  const waiting = [...filled];
  const entered = new Map<string, Record<string, unknown>>();
  const none = { procedure, ended: false, steps: 0, printed: [], lacking: [] };
  const opened = await open(page, plan, procedure, waiting, entered);
  if (!('id' in opened)) return { ...none, why: opened.why };
  let steps = 1;
  let why: string | undefined;
  for (; steps < MOST_STEPS && !why; steps++) {
    const state = await stateOf(page, opened.id);
    if (state.status === 'closed' || state.status === 'withdrawn') break;
    const turn = await turnIn(page, opened.id);
    why = turn ? await take(page, plan, state, turn, waiting, entered) : `nobody may act at ${state.stage} (${state.status})`;
  }
  const state = await stateOf(page, opened.id);
  const ended = state.status === 'closed' || state.status === 'withdrawn';
  const papers = await readPapers(page, plan, state, entered);
  return { procedure, ended, steps, ...(ended ? {} : { why: why ?? `${MOST_STEPS} steps were not enough` }), ...papers };
}

async function open(
  page: Page,
  plan: Plan,
  procedure: string,
  waiting: Filled[],
  entered: Map<string, Record<string, unknown>>,
): Promise<{ readonly id: string } | { readonly why: string }> {
  const { stages, start } = plan.procedures[procedure]!;
  const stage = stages[start]!;
  if (!stage.form) return { why: 'begins without a form' };
  const positions = stage.who.flatMap((one) => (one.kind === 'position' ? [one.position] : []));
  const person = PEOPLE.find(({ holds }) => positions.some((position) => holds.includes(position))) ?? PEOPLE[0]!;
  const before = new Set(await casesOf(page));
  await go(page, person.id, `#/new/${procedure}`);
  const why = await fill(page, plan, stage.form, stage.sections ?? [], person, waiting, entered);
  if (why) return { why: `opening: ${why}` };
  await page.waitForFunction(() => location.hash.startsWith('#/case/'), undefined, { timeout: 10_000 }).catch(() => undefined);
  const id = decodeURIComponent((await page.evaluate(() => location.hash)).replace(/^#\/case\//, ''));
  return before.has(id) || id.startsWith('#') ? { why: `opening: ${await refusal(page)}` } : { id };
}

async function take(
  page: Page,
  plan: Plan,
  state: CaseState,
  { person, offer }: Turn,
  waiting: Filled[],
  entered: Map<string, Record<string, unknown>>,
): Promise<string | undefined> {
  await go(page, person.id, `#/case/${encodeURIComponent(state.case)}`);
  const before = JSON.stringify(state);
  if (offer.act === 'record-form') {
    const why = await fill(page, plan, offer.form!, offer.sections ?? [], person, waiting, entered);
    if (why) return `${state.stage}: ${why}`;
  } else {
    const why = await decide(page);
    if (why) return `${state.stage}/${offer.block ?? offer.act}: ${why}`;
  }
  for (let at = 0; at < 200; at++) {
    if (JSON.stringify(await stateOf(page, state.case)) !== before) return undefined;
    await page.waitForTimeout(100);
  }
  return `${state.stage}: ${await refusal(page)}`;
}

/** What a scenario fills in there, or what is made up; what is found missing or superfluous is mended, as somebody at the desk would. */
async function fill(
  page: Page,
  plan: Plan,
  form: string,
  sections: readonly string[],
  person: Person,
  waiting: Filled[],
  entered: Map<string, Record<string, unknown>>,
): Promise<string | undefined> {
  const { fields, layout } = plan.forms[form]!;
  const here = new Set(Object.values(layout).flatMap(({ id, rows }) => (!sections.length || sections.includes(id) ? rows.flat() : [])));
  const at = waiting.findIndex((one) => one.form === form);
  const now = await nowOf(page);
  const [next] = at < 0 ? [] : waiting.splice(at, 1);
  let values: Values = Object.fromEntries(Object.entries(next ? movedTo(now, person, next) : agreed(fields)).filter(([id]) => here.has(id)));
  for (let round = 0; round < 5; round++) {
    const errors = await submitForm(page, form, values);
    if (!errors.length) {
      entered.set(form, { ...entered.get(form), ...values });
      return undefined;
    }
    const mended: Record<string, unknown> = { ...values };
    for (const { path, code } of errors) {
      const [id = '', row, inner] = path.split('/');
      const field = fields[id];
      if (code !== 'required' || !field) continue;
      if (row === undefined) mended[id] = madeUp(field, now, person);
      else if (inner && Array.isArray(mended[id])) {
        mended[id] = mended[id].map((one: object, index) => (index === Number(row) ? { ...one, [inner]: madeUp(field.fields![inner]!, now, person) } : one));
      }
    }
    if (JSON.stringify(mended) === JSON.stringify(values)) return errors.map(({ path, code }) => `${path} ${code}`).join(', ');
    values = mended;
  }
  return 'the form could not be filled in';
}

/** Says yes where the chain stands, with what its dialog asks for. */
async function decide(page: Page): Promise<string | undefined> {
  const chain = page.locator('gc-approval');
  await chain.waitFor({ timeout: 15_000 });
  const yes = chain.getByRole('button', { name: /^(同意|已处理|处理|办理完毕|已办|完成|我已阅知|签收处理|标为已处理)$/ }).first();
  if (
    !(await yes.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    ))
  )
    return `no button for it: ${(await chain.getByRole('button').allTextContents()).map((text) => text.trim()).join(' ')}`;
  await yes.click();
  const send = chain.locator('dialog[open] button.send');
  if (
    await send.waitFor({ timeout: 1_000 }).then(
      () => true,
      () => false,
    )
  )
    await send.click();
  return undefined;
}

async function refusal(page: Page): Promise<string> {
  const said = await page.locator('.refusal, .notice.failed, portal-form [role=alert], gc-approval .problem').allTextContents();
  return (
    said
      .map((text) => text.trim())
      .filter(Boolean)
      .join(' ') || 'nothing happened'
  );
}

/** Prints every form of the case and compares it with what was entered; of a template's print-out, what the template has a place for. */
async function readPapers(
  page: Page,
  plan: Plan,
  state: CaseState,
  entered: ReadonlyMap<string, Values>,
): Promise<{ readonly printed: readonly string[]; readonly lacking: readonly string[] }> {
  await go(page, 'fang-zheng', `#/case/${encodeURIComponent(state.case)}`);
  await page.locator('.prints').first().waitFor({ timeout: 15_000 });
  const lacking: string[] = [];
  for (const [form, values] of entered) {
    const { fields, print } = plan.forms[form]!;
    const body = print === undefined ? undefined : plan.templates[print]!.body['zh-CN']!;
    const paper = await printed(page, `button[data-print="${form}"]`, form);
    for (const [id, value] of Object.entries(values)) {
      const field = fields[id];
      if (!field || (body !== undefined && !body.includes(`form.${id}}}`))) continue;
      if (body !== undefined && field.kind === 'table') continue;
      if (state.forms[form]?.[id] === undefined) continue;
      lacking.push(...missingIn(paper, expectedTexts(plan, field, value)).map((text) => `${form}.${id}: ${text}`));
    }
  }
  return { printed: [...entered.keys()], lacking };
}
