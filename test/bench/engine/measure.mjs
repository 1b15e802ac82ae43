import { readFileSync } from 'node:fs';

export const frozen = (name) => JSON.parse(readFileSync(new URL(`frozen/${name}.json`, import.meta.url), 'utf8'));

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** CPU time of this process, all its threads, in microseconds. */
export function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Rounds that are not counted: code is still being compiled in them. */
const WARM_UP = 2;

/** The median CPU time of several rounds, in microseconds. */
export function medianCpu(work, rounds = 5) {
  return median(Array.from({ length: WARM_UP + rounds }, () => cpu(work)).slice(WARM_UP));
}

/** A row whose value must not be above its target, or not below where more is better. */
export function row(name, value, target, { digits = 2, atLeast = false } = {}) {
  const rounded = Number(value.toFixed(digits));
  return { name, value: rounded, target, ok: atLeast ? rounded >= target : rounded <= target, ...(atLeast ? { atLeast } : {}) };
}

/** A row that cannot be measured, and why: never a figure. */
export function missing(name, target, reason) {
  return { name, value: null, target, ok: false, reason };
}
