import type { Plan } from '@guicheng/definition';
import type { Directory } from '@guicheng/engine';
import type { Clock, EventStore, Ids, Notices, Validate } from './ports.ts';

/** Everything a runner is given; it reaches for nothing else. */
export interface RunnerPorts {
  readonly plan: Plan;
  /** Plans that cases may still be pinned to, so that they are judged by them and can be moved to `plan`. Absent: everything is judged by `plan`. */
  readonly planOf?: (hash: string) => Plan | undefined;
  readonly store: EventStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly directory: Directory;
  readonly notices: Notices;
  readonly validate: Validate;
}
