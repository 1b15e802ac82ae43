export type { ExitCode } from './exit-code.ts';
export { EXIT } from './exit-code.ts';
export { main } from './main.ts';
export type { Terminal } from './terminal.ts';
