import { StoreError } from '@guicheng/runner';

/** What the browser says, in the store's own words. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (nameOf(error) === 'QuotaExceededError')
    return new StoreError('store_full', 'the browser has no room left; free some space or export what is not sent', { cause: error });
  // A newer version of the page has changed the data's form meanwhile: only its own code can read it.
  if (isLost(error) || nameOf(error) === 'VersionError') return lost(error);
  return new StoreError('store_failed', 'the browser could not keep this; try again', { cause: error });
}

/** Whether the handle is dead: every later use of it fails the same way. */
export function isLost(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError' || /connection is clos|server lost/i.test(error instanceof Error ? error.message : '');
}

export function lost(cause?: unknown): StoreError {
  return new StoreError('store_lost', 'the browser closed its storage; reload the page', { cause });
}

// A DOMException is an Error in today's browsers, not in older ones.
function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
