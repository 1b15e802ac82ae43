/** One line of a history: an event as it was recorded. Only what a checker reads of it is named here. */
export interface Line {
  readonly stream: string;
  readonly seq: number;
  readonly id: string;
  readonly at: number;
  readonly recordedAt: number;
  readonly by: LineActor;
  readonly event: LineEvent;
}

export interface LineActor {
  readonly kind: 'person' | 'source' | 'clock';
  readonly person?: string;
  readonly position?: string;
  readonly for?: string;
  readonly source?: string;
}

export interface LineSeat {
  readonly id: string;
  readonly person: string;
  readonly position?: string;
  readonly group?: number;
}

export interface LineEvent {
  readonly type: string;
  readonly case?: string;
  readonly procedure?: string;
  readonly planHash?: string;
  readonly cause?: string;
  readonly requester?: string;
  readonly form?: string;
  readonly stage?: string;
  readonly value?: { readonly [field: string]: unknown };
  readonly cleared?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly approval?: string;
  readonly own?: readonly string[];
  readonly chosen?: readonly string[] | { readonly [block: string]: readonly string[] };
  readonly block?: string;
  readonly seats?: readonly LineSeat[];
  readonly via?: string;
  readonly fallback?: string;
  readonly seat?: unknown;
  readonly vote?: string;
  readonly comment?: string;
  readonly position?: string;
  readonly reason?: string;
  readonly elsewhere?: string;
  readonly place?: 'before' | 'after' | 'beside';
  readonly voided?: readonly string[];
  readonly paused?: readonly string[];
  readonly then?: 'replay' | 'straight-back';
  readonly clocks?: 'reset' | 'resume';
  readonly branch?: string;
  readonly outcome?: unknown;
  readonly dueAt?: number;
  readonly onBreach?: string;
  readonly sla?: string;
  readonly key?: string;
  readonly of?: string;
  readonly claim?: string;
  readonly happenedAt?: number;
  readonly name?: string;
  readonly data?: { readonly [field: string]: unknown };
}

/** What differs: the event it was seen at, the clause of the definitions that says otherwise, and both answers. */
export interface Difference {
  readonly event: string;
  /** A place in the pack, such as `approvals/spend/blocks/council`. */
  readonly clause: string;
  readonly said: string;
  readonly found: string;
}

/** JSON lines, one event each. */
export function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** Streams in the order they began, each in the order of its numbers. */
export function streamsOf(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const streams = new Map<string, Line[]>();
  for (const line of lines) streams.set(line.stream, [...(streams.get(line.stream) ?? []), line]);
  return new Map([...streams].map(([stream, own]) => [stream, own.toSorted((a, b) => a.seq - b.seq)]));
}

/** The command an event came of. */
export function commandOf(line: Line): string {
  return line.id.slice(0, line.id.lastIndexOf('.'));
}

/** Who acted, and for whom. */
export function personsOf({ person, for: principal }: LineActor): readonly string[] {
  return [...new Set([principal ?? person, person].flatMap((one) => one ?? []))];
}
