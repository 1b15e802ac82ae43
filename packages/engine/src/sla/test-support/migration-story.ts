import type { Plan } from '@guicheng/definition';
import type { CaseEvent } from '../../event.ts';
import { type MigrateCommand, migrateCase } from '../../migration/migrate-case.ts';
import { planShelf } from '../../plan-shelf.ts';
import { given, open, person, STAFF } from '../../test-support/given.ts';
import { position } from '../../test-support/plan-parts.ts';
import { wellSaid } from '../../test-support/well-said.ts';

type PlanMigrated = Extract<CaseEvent, { readonly type: 'plan-migrated' }>;

/** Auditors administer, so that somebody may move cases. */
function administered(plan: Plan): Plan {
  const { repair } = plan.procedures;
  return repair === undefined ? plan : { ...plan, procedures: { ...plan.procedures, repair: { ...repair, administrators: [position('auditor')] } } };
}

/** A repair opened under one plan, to come under another. */
export function migrationStory(before: Plan, after: Plan, opened: number) {
  const plans = { from: administered(before), to: administered(after) };
  const story = given(plans.from, STAFF);
  story.at = opened;
  story.when('ann', open('repair'));
  const command = (by: string, mode: MigrateCommand['mode'], reason: string): MigrateCommand => ({
    type: 'migrate-case',
    mode,
    reason,
    id: 'migration',
    at: story.at,
    recordedAt: story.at,
    by: person(by),
  });
  const decide = (by: string, mode: MigrateCommand['mode'], reason: string) =>
    wellSaid(migrateCase(plans, story.state, story.history, command(by, mode, reason), story.directory));
  return {
    story,
    shelf: planShelf(plans.to, plans.from),
    /** Decided and recorded. */
    migrate(mode: MigrateCommand['mode']): readonly CaseEvent[] {
      const decision = decide('audra', mode, 'the new contract');
      if (!decision.accepted) throw new Error(decision.rejection.code);
      decision.events.forEach((decided, index) => {
        story.history.push({ ...decided, stream: 'case/1', seq: story.history.length + 1, id: `migration.${index + 1}`, recordedAt: story.at });
      });
      return decision.events.map(({ event }) => event);
    },
    /** The code of the refusal. */
    ask(by: string, reason = 'the new contract'): string | undefined {
      const decision = decide(by, 'from-now', reason);
      return decision.accepted ? undefined : decision.rejection.code;
    },
    /** The story goes on under the new plan. */
    under() {
      return Object.assign(story, { plan: plans.to });
    },
  };
}

/** The migration among the events it came with. */
export function moved(events: readonly CaseEvent[]): PlanMigrated {
  const found = events.find((event): event is PlanMigrated => event.type === 'plan-migrated');
  if (found === undefined) throw new Error('nothing was migrated');
  return found;
}
