import type { Locale, Plan } from '@guicheng/definition';
import type { Titles } from '../case/titles.ts';
import type { PolicyTexts } from './policy-texts.ts';

/** The chapters of a policy, in their order. */
export const POLICY_CHAPTERS = ['slas', 'procedures', 'approvals', 'forms', 'organization', 'requirements'] as const;

export type PolicyChapter = (typeof POLICY_CHAPTERS)[number];

/** A piece of a fact: text, or the name of another article that leads to it. */
export type PolicyPiece = string | { readonly text: string; readonly anchor: string };

/** One thing an article says. */
export interface PolicyFact {
  readonly label: string;
  /** One item each; a single one is a sentence, several are a list. */
  readonly items: readonly (readonly PolicyPiece[])[];
}

/** A clause of a document an article rests on. */
export interface PolicyClause {
  readonly document: string;
  readonly clause: string;
  /** `客服工作手册 4.5`. */
  readonly text: string;
}

/** A definition as an article of the policy. */
export interface PolicyArticle {
  /** Its place in the pack, such as `slas/weekly-revisits`. */
  readonly anchor: string;
  readonly chapter: PolicyChapter;
  readonly title: string;
  readonly note: string;
  readonly facts: readonly PolicyFact[];
  readonly clauses: readonly PolicyClause[];
}

/** What articles are written with. */
export interface PolicyPen {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly texts: PolicyTexts;
  readonly titles: Titles;
}

/** A fact of one sentence; nothing where there is nothing to say. */
export function factOf(label: string, ...pieces: readonly PolicyPiece[]): readonly PolicyFact[] {
  return pieces.some((piece) => piece !== '') ? [{ label, items: [pieces] }] : [];
}

/** A fact of several items; nothing where there is none. */
export function listOf(label: string, items: readonly (readonly PolicyPiece[])[]): readonly PolicyFact[] {
  return items.length > 0 ? [{ label, items }] : [];
}

/** The clauses behind requirement rows, each once. */
export function clausesBehind({ plan, titles }: PolicyPen, satisfies: readonly string[]): readonly PolicyClause[] {
  const all = satisfies.flatMap((row) => plan.requirements[row]?.clauses ?? []);
  return [...new Map(all.map((clause) => [`${clause.document} ${clause.clause}`, { ...clause, text: titles.clause(clause) }])).values()];
}

/** The plain text of a piece. */
export function textOf(piece: PolicyPiece): string {
  return typeof piece === 'string' ? piece : piece.text;
}
