/** Where a command writes. Documents go to `out`, everything said to a person goes to `say`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly say: (text: string) => void;
  /** Whether a person is looking, and colors may be used. */
  readonly color: boolean;
}

/** The process's own streams. `NO_COLOR` turns colors off, `FORCE_COLOR` on, otherwise a terminal decides. */
export function processTerminal(): Terminal {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    say: (text) => void process.stderr.write(`${text}\n`),
    color: NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : process.stderr.isTTY === true,
  };
}
