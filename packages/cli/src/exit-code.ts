/** What the process answers. Listed in `guicheng --help`. */
export const EXIT = {
  /** Everything is fine; warnings do not count. */
  ok: 0,
  /** The pack has errors, or is not what it is held against; nothing was written over an earlier output. */
  pack: 1,
  /** The command line could not be understood. */
  usage: 2,
  /** A fault of guicheng itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
