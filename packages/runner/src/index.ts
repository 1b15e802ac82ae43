export { memoryStore } from './memory-store.ts';
export type { Outcome } from './outcome.ts';
export type { Appended, Clock, EventStore, Ids, Notice, Notices, Positioned, Validate } from './ports.ts';
export { StoreError } from './ports.ts';
export type { CaseAct } from './runner.ts';
export { Runner } from './runner.ts';
export type { RunnerPorts } from './runner-ports.ts';
export { caseStream, dutyStream, streamOf } from './streams.ts';
