import { StoreError } from '@guicheng/runner';
import type { Portal } from './portal.ts';

/** Tells the person that something was not kept or went wrong, in their language, and what to do. */
export function tellFailure(portal: Portal, failure: unknown): void {
  portal.tell(failureText(portal, failure), 'failed');
}

export function failureText({ texts }: Pick<Portal, 'texts'>, failure: unknown): string {
  if (failure instanceof StoreError) return texts[failure.code];
  const message = failure instanceof Error ? failure.message : String(failure);
  return texts.unexpected.replace('{message}', message);
}
