export type { CaseAct } from './case-act.ts';
export { memoryStore } from './memory-store.ts';
export { noticeKey } from './notice-key.ts';
export type { Outcome } from './outcome.ts';
export type { Appended, Clock, EventStore, Ids, Notice, Notices, Positioned, Validate } from './ports.ts';
export { StoreError } from './ports.ts';
export { Runner } from './runner.ts';
export type { RunnerPorts } from './runner-ports.ts';
export { caseStream, dutyStream, streamOf } from './streams.ts';
