import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';

/** Where a command writes. Documents go to `out`, everything said to a person goes to `say`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly say: (text: string) => void;
  /** Whether a person is looking, and colors may be used. */
  readonly color: boolean;
  /** Asks a person and waits for the line they type; absent where nobody sits there. */
  readonly ask?: (question: string) => Promise<string>;
}

/** The process's own streams. `NO_COLOR` turns colors off, `FORCE_COLOR` on, otherwise a terminal decides. */
export function processTerminal(): Terminal {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    say: (text) => void process.stderr.write(`${text}\n`),
    color: NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : process.stderr.isTTY === true,
    ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
  };
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Whoever ends the input has answered nothing more.
    return await Promise.race([lines.question(question), once(lines, 'close').then(() => '')]);
  } finally {
    lines.close();
  }
}
