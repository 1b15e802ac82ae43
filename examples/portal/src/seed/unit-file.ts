import { drawsOf } from './draws.ts';
import { drawPhone } from './estate.ts';
import { SURNAMES, TITLES } from './words.ts';

/** What the sample center has on file of a unit, by the facts the reference pack names: the same each time. One in four is let, and one owner in eight lives elsewhere. */
export function unitFile(unit: string): { readonly [fact: string]: unknown } {
  const draws = drawsOf(`file of ${unit}`);
  const somebody = () => `${draws.pick(SURNAMES)}${draws.pick(TITLES)}`;
  const [owner, tenant, emergency] = [somebody(), somebody(), somebody()];
  const phone = drawPhone(draws);
  const area = `${draws.whole(58, 168)}.${String(draws.whole(0, 99)).padStart(2, '0')}`;
  const lease = { tenant, occupant: tenant, leaseUntil: `${draws.whole(2027, 2029)}-0${draws.whole(1, 9)}-28` };
  const isLet = draws.chance(0.25);
  const away = draws.chance(0.125) ? { address: `滨河路 ${draws.whole(2, 98)} 号` } : {};
  return { owner, occupant: owner, phone, emergency: `${emergency} ${drawPhone(draws)}`, area, ...away, ...(isLet ? lease : {}) };
}
