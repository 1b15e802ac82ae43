import type { Terminal } from '../terminal.ts';
import { asWritten, type Figure, figureOf } from './figure-of.ts';
import { type Answers, type Base, hoursNow, KINDS, packDraft, tryOut } from './pack-draft.ts';

/** What was given on the command line. */
export interface Given {
  readonly id: string;
  readonly title?: string | undefined;
  readonly kind?: string | undefined;
  readonly hours?: string | undefined;
  /** `three-rings=2,daily-summary=17:00` */
  readonly figures?: string | undefined;
}

const PATHS = { extends: '../base', schemas: '../schemas' };

/**
 * Asks what is not given, where somebody is there to answer; otherwise it is as in the pack below. What the pack below does not allow is said at once, and asked
 * again. Answers a sentence where something that was given cannot be.
 */
export async function askCompany(base: Base, given: Given, { ask, say }: Terminal): Promise<Answers | string> {
  const figures = base.plan.pack.famous.flatMap((sla) => figureOf(base.source, sla, titleOf(base, sla)) ?? []);
  const wanted = givenFigures(given.figures, figures);
  if (typeof wanted === 'string') return wanted;
  const now = hoursNow(base);
  let answers: Answers = { id: given.id, title: given.id, kind: 'residential', figures: [] };
  const questions: readonly Question[] = [
    { says: 'What is the company called?', standard: given.id, given: given.title, put: (text) => ({ ...answers, title: text }) },
    {
      says: `What kind of property is it: ${Object.keys(KINDS).join(', ')}?`,
      standard: 'residential',
      given: given.kind,
      put: (text) => (Object.hasOwn(KINDS, text) ? { ...answers, kind: text as Answers['kind'] } : `\`${text}\` is none of ${Object.keys(KINDS).join(', ')}`),
    },
    ...(now === undefined
      ? []
      : [
          {
            says: 'When is the front desk open?',
            standard: now,
            given: given.hours,
            put: (text: string) => (text === now ? answers : { ...answers, hours: text }),
          },
        ]),
    ...figures.map((figure) => ({
      says: `${figure.title}: which figure?`,
      standard: String(figure.written),
      given: wanted.get(figure.sla),
      put: (text: string) => ({ ...answers, figures: [...answers.figures, { figure, value: asWritten(text, figure) }] }),
    })),
  ];
  for (const { says, standard, given: said, put } of questions) {
    for (let text = said; ; text = undefined) {
      const typed = text ?? ((await ask?.(`${says} (${standard}) `)) || standard);
      const next = put(typed.trim());
      const wrong = typeof next === 'string' ? next : next === answers || typed === standard ? undefined : problemOf(base, next);
      if (wrong === undefined) {
        answers = next as Answers;
        break;
      }
      if (!ask || said !== undefined) return wrong;
      say(wrong);
    }
  }
  return answers;
}

interface Question {
  readonly says: string;
  readonly standard: string;
  readonly given: string | undefined;
  /** The answers with this one, or why it cannot be. */
  readonly put: (text: string) => Answers | string;
}

/** The first thing the compiler would say of it, with the way out. */
function problemOf(base: Base, answers: Answers): string | undefined {
  const [first] = tryOut(base, packDraft(base, answers, PATHS)).filter(({ severity }) => severity === 'error');
  return first && (first.help === undefined ? first.message : `${first.message}; ${first.help}`);
}

function givenFigures(text: string | undefined, figures: readonly Figure[]): ReadonlyMap<string, string> | string {
  const pairs = (text ?? '').split(',').filter((pair) => pair.trim() !== '');
  const found = new Map<string, string>();
  for (const pair of pairs) {
    const [sla = '', value = ''] = pair.split('=').map((part) => part.trim());
    if (value === '' || !figures.some((figure) => figure.sla === sla))
      return `\`${pair.trim()}\` is no figure of the pack below: give some of ${figures.map((figure) => `${figure.sla}=${figure.written}`).join(',')}`;
    found.set(sla, value);
  }
  return found;
}

function titleOf({ plan }: Base, sla: string): string {
  const title = plan.slas[sla]?.title ?? {};
  return title['en'] ?? title[plan.pack.sourceLocale] ?? sla;
}
