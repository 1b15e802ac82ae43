import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A clock that one event both starts and stops: it would never run. */
export const slaStartIsStop: Rule = {
  code: 'sla_start_is_stop',
  check: (plan, source, report) => {
    for (const sla of Object.values(plan.slas)) {
      if ((sla.kind !== 'duration' && sla.kind !== 'count') || sla.from !== sla.until) continue;
      report(
        messages.sla_start_is_stop(
          source.at(`slas/${sla.id}/until`),
          { id: sla.id, name: sla.from },
          { help: 'stop it by another event; how often something happens is said by the kind `frequency`' },
        ),
      );
    }
  },
};
