import { type BulkDetail, sayRefusal, type WorklistAct, type WorklistTask } from '@guicheng/elements';
import type { Portal } from '../app/portal.ts';
import { failureText } from '../app/tell-failure.ts';

/** Becoming responsible for cases that wait for a position: for several at once, from the list. */
export function takeOver(portal: Portal): WorklistAct {
  return {
    id: 'take-over',
    title: portal.texts.takeOver,
    confirm: true,
    fits: ({ key }) => {
      const state = portal.caseOf(key);
      return state !== undefined && state.responsible !== portal.me?.id;
    },
  };
}

/** Takes cases over one after the other; what the rules refuse is said at its row. */
export async function takeThemOver(portal: Portal, { tasks, report }: BulkDetail): Promise<void> {
  for (const task of tasks) {
    const refused = await takeOne(portal, task).catch((failure: unknown) => failureText(portal, failure));
    report(task.key, refused === undefined ? 'done' : { refused });
  }
}

/** Why one was not taken over, in words. */
async function takeOne(portal: Portal, { key }: WorklistTask): Promise<string | undefined> {
  const me = portal.me!;
  const outcome = await portal.runner.act(key, { type: 'hand-over', to: me.id, toName: portal.nameOf(me.id) }, portal.actor());
  if (outcome.kind === 'done') return undefined;
  return outcome.kind === 'refused' ? sayRefusal(outcome.rejection, portal.locale, portal) : portal.texts.conflict;
}
