import type { CaseCommand } from '@guicheng/engine';

type Sealed = 'id' | 'at' | 'recordedAt' | 'by';
type Unsealed<T> = T extends unknown ? Omit<T, Sealed> : never;

/** What a person asks of a case that is there. Ids and instants are added by the runner. */
export type CaseAct = Unsealed<Exclude<CaseCommand, { readonly type: 'open-case' | 'report-case-end' | 'reach-instant' }>>;
