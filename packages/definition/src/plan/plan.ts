import type { FieldKind } from '../field-kind.ts';
import type { Locale, Milliseconds, PlainDate, Text } from '../text.ts';
import type { PlanApproval } from './approval.ts';
import type { PlanCalendar } from './calendar.ts';
import type { PlanEvent, PlanTable, PlanTemplate } from './facts.ts';
import type { PlanForm } from './form.ts';
import type { PlanOrganization } from './organization.ts';
import type { PlanProcedure } from './procedure.ts';
import type { PlanRequirement } from './requirement.ts';
import type { PlanSla } from './sla.ts';

/**
 * What a pack compiles to, and the only thing engine, emitters, elements and audit read: plain JSON, every default explicit,
 * every text in every locale, every reference resolved to an id that exists. Keys of records stand in the author's order.
 */
export interface Plan {
  readonly format: 1;
  /** SHA-256 (hex) over the canonical JSON (RFC 8785) of the plan without this property. Cases pin it. */
  readonly hash: string;
  readonly pack: PlanPack;
  readonly organization: PlanOrganization;
  readonly calendars: { readonly [id: string]: PlanCalendar };
  /** By CloudEvents type, outside events only; `derivedEvents` lists those of procedures. */
  readonly events: { readonly [type: string]: PlanEvent };
  readonly tables: { readonly [id: string]: PlanTable };
  readonly forms: { readonly [id: string]: PlanForm };
  readonly approvals: { readonly [id: string]: PlanApproval };
  readonly slas: { readonly [id: string]: PlanSla };
  readonly procedures: { readonly [id: string]: PlanProcedure };
  readonly templates: { readonly [id: string]: PlanTemplate };
  readonly requirements: { readonly [row: string]: PlanRequirement };
}

export interface PlanPack {
  readonly id: string;
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly title: Text;
  readonly note?: Text;
  readonly timeZone: string;
  /** How long after it was sealed what happens in a case may be written down and still count from then. */
  readonly sealedWithin: Milliseconds;
  readonly currency: string;
  readonly sourceLocale: Locale;
  readonly locales: readonly Locale[];
  /** The packs below this one, nearest first. */
  readonly extends: readonly { readonly id: string; readonly version: string }[];
  readonly documents: { readonly [id: string]: { readonly title: Text; readonly publisher?: Text; readonly note?: Text; readonly regime?: string } };
  readonly regimes: { readonly [id: string]: { readonly title: Text } };
  readonly famous: readonly string[];
  /** What stands in the file of every unit or person, by the name expressions call it. */
  readonly facts: { readonly [id: string]: PlanFact };
}

/** One thing the host knows of what a field of the kind `of` picks. */
export interface PlanFact {
  readonly of: 'unit' | 'person';
  readonly kind: FieldKind;
  readonly title: Text;
}

/** What every definition carries into the plan. */
export interface PlanDefinition {
  readonly id: string;
  readonly title: Text;
  readonly note?: Text;
  /** Ids of requirement rows. */
  readonly satisfies: readonly string[];
  /** Bounds head office set: property path → bound. */
  readonly overlays: { readonly [path: string]: 'fixed' | 'stricter' | 'free' };
}
