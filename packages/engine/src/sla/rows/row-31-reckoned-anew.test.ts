import type { Plan } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { migrationStory, moved } from '../test-support/migration-story.ts';
import { at, duration, HOUR, ms, slaPlan } from '../test-support/sla-parts.ts';

const opened = at('2026-11-18T09:00');
const plan = (hash: string, hours: number): Plan => ({ ...slaPlan([duration({ within: ms(hours * HOUR), clock: 'wall' })]), hash });

describe('SLA row 31: reckoned anew, with a certificate', () => {
  it('says of every clock how it stood and how it stands, and takes back what is no breach any more', () => {
    const { story, migrate, shelf } = migrationStory(plan('plan-1', 2), plan('plan-2', 9), opened);
    story.reach(opened + 2 * HOUR + 1);
    story.at = opened + 3 * HOUR;
    const events = migrate('recompute');
    expect(moved(events)).toEqual({
      type: 'plan-migrated',
      from: 'plan-1',
      to: 'plan-2',
      mode: 'recompute',
      reason: 'the new contract',
      certificate: {
        lines: [
          {
            sla: 'survey',
            key: '1',
            before: {
              status: 'missed',
              startedAt: opened,
              dueAt: opened + 2 * HOUR,
              decidedAt: opened + 2 * HOUR,
              elapsed: { wall: 3 * HOUR, working: 3 * HOUR },
            },
            after: { status: 'running', startedAt: opened, dueAt: opened + 9 * HOUR, elapsed: { wall: 3 * HOUR, working: 3 * HOUR } },
            worse: false,
          },
        ],
      },
    });
    expect(events[1]).toMatchObject({ type: 'breach-withdrawn', reason: 'recomputed' });
    expect(judge(shelf, story.history, opened + 4 * HOUR)[0]).toMatchObject({ status: 'running', dueAt: opened + 9 * HOUR });
  });

  it('reads the case as it stood then, not as it stands now, and the earlier answer stays what it was', () => {
    const { story, migrate, shelf } = migrationStory(plan('plan-1', 9), plan('plan-2', 2), opened);
    story.at = opened + 3 * HOUR;
    const [line] = moved(migrate('recompute')).certificate.lines;
    expect(line).toMatchObject({ before: { status: 'running' }, after: { status: 'missed', decidedAt: opened + 2 * HOUR }, worse: true });
    expect(judge(shelf, story.history, opened + 3 * HOUR - 1)[0]).toMatchObject({ status: 'running', dueAt: opened + 9 * HOUR });
  });

  it('is asked for once: the same command again changes nothing', () => {
    const { story, migrate } = migrationStory(plan('plan-1', 9), plan('plan-2', 2), opened);
    migrate('recompute');
    expect(story.state.planHash).toBe('plan-2');
    expect(migrate('recompute')).toEqual([]);
  });
});
