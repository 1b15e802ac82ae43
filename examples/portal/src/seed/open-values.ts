import type { Instant } from '@guicheng/definition';
import type { Draws } from './draws.ts';
import type { Happening } from './happenings.ts';
import { personValue, type Saying } from './say-values.ts';

const HOUR = 3_600_000;

type Values = Readonly<Record<string, unknown>>;

/** What the front desk writes down when somebody turns to it: the first form of the procedure. Undefined where there is nothing to write. */
export function openValues({ wish, caller, ringing }: Happening, clerk: string, at: Instant, draws: Draws, say: Saying): Values | undefined {
  const received = { receivedAt: say.instant(at), receivedBy: personValue(clerk) };
  switch (wish.procedure) {
    case undefined:
      return undefined;
    case 'repair': {
      const urgency = wish.words.urgency ?? (draws.chance(0.1) ? 'urgent' : 'normal');
      const { category, content } = wish.words;
      const appointment = urgency === 'normal' ? { appointment: say.instant(at + draws.whole(2, 20) * HOUR) } : {};
      return {
        ...received,
        channel: wish.channel,
        unit: caller.unit,
        owner: caller.name,
        contact: caller.name,
        phone: caller.phone,
        content,
        category,
        urgency,
        ...appointment,
      };
    }
    case 'complaint': {
      const { subject, content, demand } = wish.words;
      const who = { owner: caller.name, phone: caller.phone, unit: caller.unit, firstContact: personValue(clerk) };
      return { ...received, ...who, channel: wish.channel, subject, severity: wish.major ? 'major' : 'general', content, demand, needsSuperior: wish.superior };
    }
    case 'enquiry': {
      const { topic, question, reply } = wish.words;
      const rings = ringing ? { rings: Math.floor(ringing.length / 5000) + 1 } : {};
      const answer = wish.answer === 'answered' ? { reply } : { callback: caller.phone };
      return { ...received, ...rings, surname: caller.name, unit: caller.unit, keyOwner: draws.chance(0.1), topic, question, answer: wish.answer, ...answer };
    }
    case 'visit': {
      const { question, reply } = wish.words;
      return { ...received, visitor: caller.name, unit: caller.unit, persons: draws.whole(1, 3), question, answer: 'answered', reply };
    }
  }
}
