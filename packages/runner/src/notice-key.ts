import type { Notice } from './ports.ts';

/** Tells notices apart: those with the same key are one notice, to be delivered once. */
export function noticeKey({ cause, stream, position, person, owner, about, subject, template }: Notice): string {
  return JSON.stringify([cause, stream, position ?? '', person ?? '', owner ?? false, about, subject, template ?? '']);
}
