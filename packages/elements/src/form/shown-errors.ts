import type { FieldError } from '@guicheng/definition';

/** Id of the top-level field a path leads to. */
export function fieldOf({ path }: Pick<FieldError, 'path'>): string {
  return path.split('/', 1)[0]!;
}

/** Which errors a requester gets to see: of fields they are done with, of all after a submission, and what the host refused. */
export class ShownErrors {
  /** Paths the requester is done with. */
  readonly touched = new Set<string>();
  submitted = false;
  /** What may be shown is listed above the form although nothing was submitted: a step is not right yet. */
  listing = false;
  /** Refusals of the host, each until its field is changed. */
  refused: readonly FieldError[] = [];

  of(found: readonly FieldError[]): readonly FieldError[] {
    const shown = found.filter((error) => this.submitted || this.touched.has(error.path));
    // Both may say the same of a field; it is said once.
    const further = this.refused.filter((one) => !shown.some(({ path, code }) => path === one.path && code === one.code && code !== 'rule'));
    return further.length ? [...shown, ...further] : shown;
  }

  /** Whether all errors are listed above the form. */
  get listed(): boolean {
    return this.submitted || this.listing || this.refused.length > 0;
  }

  changed(field: string): void {
    if (this.refused.length) this.refused = this.refused.filter((error) => error.path && fieldOf(error) !== field);
  }

  clear(): void {
    this.touched.clear();
    this.submitted = this.listing = false;
    this.refused = [];
  }
}
