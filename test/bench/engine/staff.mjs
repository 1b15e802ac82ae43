import { frozen } from './measure.mjs';

const STAFF = frozen('staff');

/** The frozen staff as a host answers for it. */
export const directory = {
  holders: (position) => Object.keys(STAFF).filter((person) => STAFF[person] === position),
  name: (person) => person,
  positionsOf: (person) => (STAFF[person] === undefined ? [] : [STAFF[person]]),
  deputies: () => [],
};

/** Whoever acts. */
export function actor(person) {
  return { kind: 'person', person, name: person };
}
