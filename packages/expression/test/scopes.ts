import type { ObjectType, Type } from '@guicheng/definition';
import type { Scope } from '../src/compile/context.ts';

const need = (type: Type) => ({ type, optional: false });
const may = (type: Type) => ({ type, optional: true });

const PART: ObjectType = {
  object: 'part',
  fields: { name: need('string'), price: need('money'), quantity: need('int'), note: may('string'), seen: may('timestamp') },
};

/** The scope most tests compile in: a repair ticket of a property service center. */
export const TICKET: Scope = {
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  roots: {
    now: 'timestamp',
    case: { object: 'case', fields: { stage: need('string'), number: may('string') } },
    form: {
      object: 'form',
      fields: {
        urgency: need('string'),
        count: need('int'),
        rate: need('double'),
        weight: need('decimal'),
        amount: need('money'),
        fee: may('money'),
        dollars: need({ money: 'USD' }),
        satisfied: need('bool'),
        appointment: may('timestamp'),
        visits: need({ list: 'timestamp', maxItems: 10 }),
        weights: need({ list: 'decimal', maxItems: 10 }),
        wait: need('duration'),
        day: need('date'),
        until: may('date'),
        at: need('time'),
        note: may('string'),
        tags: need({ list: 'string', maxItems: 20 }),
        shares: need({ list: 'double', maxItems: 20 }),
        scores: need({ map: 'int' }),
        parts: may({ list: PART, maxItems: 50 }),
        spare: need(PART),
        owner: may({ object: 'owner', fields: { id: need('string'), phone: may('string') } }),
        anything: need('dyn'),
        moments: need({ map: 'timestamp' }),
        constructor: need('string'),
      },
    },
  },
};
