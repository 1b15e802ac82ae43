/** A step that cannot be carried out as it is written. Caught where the step is known, and told with its place. */
export class ScenarioError extends Error {
  readonly code: string;
  /** The key of the step that is wrong. */
  readonly key: string;
  readonly help: string | undefined;

  constructor(code: string, key: string, message: string, help?: string) {
    super(message);
    this.name = 'ScenarioError';
    this.code = code;
    this.key = key;
    this.help = help;
  }
}
