import type { Instant } from '@guicheng/definition';
import { knownAt, subjectAtClose } from './closing.ts';
import type { History } from './history.ts';

// Several periods may have been closed at one instant, and every part of a composite asks again.
const known = new WeakMap<History, Map<Instant, History>>();

/** A history as it was written down by a record time; the same object while nothing is closed. */
export function historyAtClose(history: History, close: Instant): History {
  if (close === Number.POSITIVE_INFINITY) return history;
  const closes = known.get(history) ?? new Map<Instant, History>();
  const found = closes.get(close) ?? cut(history, close);
  closes.set(close, found);
  known.set(history, closes);
  return found;
}

function cut(history: History, close: Instant): History {
  const subjects = (all: History['cases']) => new Map([...all].map(([id, subject]) => [id, subjectAtClose(subject, close)]));
  return {
    ...history,
    cases: subjects(history.cases),
    occasions: subjects(history.occasions),
    duties: new Map([...history.duties].map(([stream, events]) => [stream, events.filter(({ recordedAt }) => recordedAt <= close)])),
    named: new Map([...history.named].map(([name, list]) => [name, knownAt(list, close)])),
  };
}
