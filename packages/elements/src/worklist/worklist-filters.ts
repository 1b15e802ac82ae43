/** What can be asked of when a task is due. */
export const DUE_CHOICES = ['overdue', 'today', 'week', 'none'] as const;
/** How a task can stand against its SLA. */
export const TONES = ['breached', 'soon', 'calm', 'paused'] as const;
/** What a worklist can be put in order by. */
export const ORDERS = ['due', 'since', 'number', 'responsible'] as const;

/** Past due, due until the end of today or of the week (Sunday), or never due. */
export type DueChoice = (typeof DUE_CHOICES)[number];
export type TaskTone = (typeof TONES)[number];

/** Which tasks a worklist shows; what is absent is not asked for. */
export interface WorklistFilters {
  /** Words that all stand somewhere in a task. */
  readonly words?: string;
  readonly kind?: string;
  readonly act?: string;
  /** A name, or empty for tasks nobody is responsible for. */
  readonly responsible?: string;
  readonly due?: DueChoice;
  readonly tone?: TaskTone;
}

/** By what tasks are ordered; those that are equal by it stand in due order. */
export interface WorklistOrder {
  readonly by: (typeof ORDERS)[number];
  readonly descending?: boolean;
}

/** A choice of tasks somebody gave a name. */
export interface WorklistView {
  readonly id: string;
  readonly title: string;
  readonly filters: WorklistFilters;
}

/** The views every worklist has. */
export const BUILT_IN_VIEWS = [
  { id: 'all', filters: {} },
  { id: 'breached', filters: { tone: 'breached' } },
  { id: 'today', filters: { due: 'today' } },
] as const satisfies readonly Omit<WorklistView, 'title'>[];

const NAMES = ['words', 'kind', 'act', 'responsible', 'due', 'tone'] as const;

/** Whether two filters ask for the same. */
export function sameFilters(a: WorklistFilters, b: WorklistFilters): boolean {
  return NAMES.every((name) => (name === 'words' ? wordsOf(a).join(' ') === wordsOf(b).join(' ') : a[name] === b[name]));
}

/** The words asked for, in small letters. */
export function wordsOf({ words }: WorklistFilters): readonly string[] {
  return (words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** The filters with one of them set, or no longer asked for. */
export function withFilter<Name extends keyof WorklistFilters>(
  filters: WorklistFilters,
  name: Name,
  value: WorklistFilters[Name] | undefined,
): WorklistFilters {
  const { [name]: _, ...others } = filters;
  return value === undefined ? others : { ...others, [name]: value };
}
