import type { WorkingTime } from '@guicheng/calendar';
import type { Instant, PlanSamplingSla } from '@guicheng/definition';
import type { Member } from './ratio-members.ts';

/** How far a sample has come. */
export interface SampleStanding {
  readonly needed: number;
  /** In the order in which they were checked. */
  readonly done: readonly Member[];
  readonly members: readonly Member[];
}

/** On how many different days checks have to be made: never more than there are to check. */
export function drawsNeeded({ draws }: Pick<PlanSamplingSla, 'draws'>, count: number): number {
  return Math.min(draws, count);
}

/** How many have to be checked: the share, and at least all that must be covered. */
export function sampleSize(needed: number, members: readonly Pick<Member, 'covered'>[]): number {
  return Math.max(needed, members.filter(({ covered }) => covered).length);
}

/** When the sample was complete: the share checked, all that must be covered among them, on as many days as there are draws. Undefined while it is not. */
export function sampleDecidedAt(time: WorkingTime, sla: PlanSamplingSla, { needed, done, members }: SampleStanding): Instant | undefined {
  const mustBe = members.filter(({ covered }) => covered).length;
  const draws = drawsNeeded(sla, sampleSize(needed, members));
  const days = new Set<number>();
  let covered = 0;
  let count = 0;
  for (const member of done) {
    const { at } = member.counted!;
    count += 1;
    if (member.covered) covered += 1;
    days.add(time.zone.dayAt(at));
    if (count >= needed && covered === mustBe && days.size >= draws) return at;
  }
  return needed === 0 && mustBe === 0 ? Number.NEGATIVE_INFINITY : undefined;
}
