import type { UnitValue } from '@guicheng/definition';
import type { Draws } from './draws.ts';

const BUILDINGS = 8;
const FLOORS = 18;

/** The sample estate's units: eight buildings, two entrances each, eighteen floors, three doors. */
export const UNITS: readonly UnitValue[] = Array.from({ length: BUILDINGS }, (_, building) =>
  Array.from({ length: 2 }, (_, entrance) =>
    Array.from({ length: FLOORS }, (_, floor) => [1, 2, 3].map((door) => unit(building + 1, entrance + 1, `${floor + 1}${String(door).padStart(2, '0')}`))),
  ),
).flat(3);

/** Somebody's unit. */
export function drawUnit(draws: Draws): UnitValue {
  return draws.pick(UNITS);
}

/** A telephone number nobody has: the block 1990000xxxx is not given out. */
export function drawPhone(draws: Draws): string {
  return `1990000${String(draws.whole(0, 9999)).padStart(4, '0')}`;
}

function unit(building: number, entrance: number, door: string): UnitValue {
  return { id: `${building}-${entrance}-${door}`, name: `${building} 栋 ${entrance} 单元 ${door}` };
}
