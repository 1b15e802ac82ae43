import type { Instant, Plan } from '@guicheng/definition';
import type { CaseState, Explanation, Offer, Recorded, Verdict } from '@guicheng/engine';

/** Everything a page shows of one case. */
export interface StoryCase {
  readonly state: CaseState;
  readonly history: readonly Recorded[];
  readonly explanations: readonly Explanation[];
  readonly verdicts: readonly Verdict[];
}

/** A morning at the reference service center, told when the gallery was built. */
export interface Story {
  readonly now: Instant;
  readonly people: { readonly [id: string]: string };
  readonly plan: Plan;
  readonly cases: { readonly [name in 'closed' | 'approving' | 'running' | 'begun']: StoryCase };
  readonly offers: { readonly [person in 'feng' | 'lin' | 'wu']: readonly Offer[] };
  readonly tickets: readonly {
    readonly id: string;
    readonly number: string;
    readonly stage: string;
    readonly since: Instant;
    readonly value?: { readonly content?: string; readonly urgency?: string };
  }[];
}

let told: Promise<Story> | undefined;

/** The story, fetched once. */
export function story(): Promise<Story> {
  told ??= fetch('story.json').then((answer) => answer.json() as Promise<Story>);
  return told;
}
