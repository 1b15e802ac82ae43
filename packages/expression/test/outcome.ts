/** What running something came to: a value, or an error by its code. */
export type Outcome = { readonly value: unknown } | { readonly error: string };

export function outcomeOf(run: () => unknown): Outcome {
  try {
    return { value: run() };
  } catch (error) {
    return { error: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
