import type { Actor } from '@guicheng/engine';
import { fillText } from '../text/texts.ts';
import type { SayingContext } from './say-explanation.ts';

/** Who did something, for whom, and for which position. */
export function sayActor(by: Actor, { texts, titles, nameOf }: SayingContext): string {
  if (by.kind === 'clock') return texts.clock;
  if (by.kind === 'source') return by.source;
  const known = nameOf(by.person);
  const own = known === by.person ? by.name : known;
  const name = by.for ? fillText(texts.actingFor, { name: own, for: nameOf(by.for) }) : own;
  return by.position ? `${name} · ${titles.position(by.position)}` : name;
}
