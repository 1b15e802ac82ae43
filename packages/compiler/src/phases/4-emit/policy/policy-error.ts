/** Why a book cannot be made: `policy_raw_id`, an id would be printed; `policy_untranslated`, a text or sentence is missing in a locale. */
export type PolicyErrorCode = 'policy_raw_id' | 'policy_untranslated';

/** Fails a build; `place` says where in the book or the pack. */
export class PolicyError extends Error {
  readonly code: PolicyErrorCode;
  readonly place: string;

  constructor(code: PolicyErrorCode, place: string, message: string) {
    super(message);
    this.name = 'PolicyError';
    this.code = code;
    this.place = place;
  }
}
