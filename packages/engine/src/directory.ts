/** Who holds which position now. The host answers; the engine asks with the instant of the command, so that history replays. */
export interface Directory {
  readonly holders: (position: string) => readonly string[];
  readonly name: (person: string) => string;
  readonly positionsOf: (person: string) => readonly string[];
}
