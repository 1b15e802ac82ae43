import { canonicalJson } from './canonical-json.ts';
import type { EngineEvent, Recorded } from './event.ts';

/**
 * The text whose UTF-8 bytes stand for a recorded event, forever: RFC 8785 over exactly its seven properties. Two runners that
 * recorded the same event have the same bytes; whatever a store adds to an event is not in them.
 *
 * **Log leaf.** A leaf of the tamper-evident log is the single byte 0x01, the version of this format, followed by these bytes.
 * Its hash is the RFC 6962 leaf hash, SHA-256 over 0x00 and the leaf. Another format takes another first byte, so that old
 * histories verify next to new ones.
 *
 * Throws `CanonicalFormError` for a value JSON cannot carry exactly.
 */
export function canonicalBytes({ stream, seq, id, at, recordedAt, by, event }: Recorded<EngineEvent>): string {
  return canonicalJson({ stream, seq, id, at, recordedAt, by, event });
}

/** First byte of a log leaf. */
export const LEAF_VERSION = 0x01;
