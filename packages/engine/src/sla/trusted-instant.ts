import type { Instant, Plan } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { Recorded } from '../event.ts';

/**
 * When an event counts as having happened. A fact keeps its own time only if its definition trusts the time of the source that
 * sent it; a duty's evidence and reasons count from the instant they were recorded, so that nobody writes yesterday's
 * summary by turning a clock back. What happens in a case counts from the instant it was sealed, as long as it was written down within the
 * pack's `sealedWithin`; later, it counts from when it was written down, and whoever says otherwise has to claim it.
 */
export function trustedInstant(plan: Plan, recorded: Pick<Recorded, 'at' | 'recordedAt' | 'by' | 'event'>): Instant {
  const { event, by, at, recordedAt } = recorded;
  switch (event.type) {
    case 'fact-received': {
      const trust = entry(plan.events, event.name)?.trust;
      return trust?.time === 'source' && by.kind === 'source' && by.source === trust.source ? at : recordedAt;
    }
    case 'evidence-recorded':
    case 'carried-over':
      return recordedAt;
    default:
      // The engine's own clock may have been asleep for longer; it says for which instant it was woken.
      return by.kind !== 'clock' && recordedAt - at > plan.pack.sealedWithin ? recordedAt : at;
  }
}
