export type { Connection } from './database.ts';
export { connect } from './database.ts';
export type { Draft, Drafts } from './drafts.ts';
export { idbDrafts } from './drafts.ts';
export { idbEventStore } from './event-store.ts';
