import type { Instant } from '@guicheng/definition';

/** Who holds which position now. The host answers; the engine asks with the instant of the command, so that history replays. */
export interface Directory {
  readonly holders: (position: string) => readonly string[];
  readonly name: (person: string) => string;
  readonly positionsOf: (person: string) => readonly string[];
  /** Who stands in for a person, whenever and for whatever. The engine looks at dates and scope itself. Nobody, where the host has no deputies. */
  readonly deputies: (person: string) => readonly Deputy[];
}

/** A standing rule by which one person acts for another. It says nothing of the deputy's own deputies: those never may. */
export interface Deputy {
  readonly person: string;
  /** Half open. Absent: without beginning or end. */
  readonly from?: Instant;
  readonly until?: Instant;
  /** Ids of approval chains or procedures it is limited to. Absent: everything. */
  readonly scope?: readonly string[];
}
