import type { Locale, Plan } from '@guicheng/definition';
import { PolicyError } from '../policy-error.ts';

const WORD = /[A-Za-z][A-Za-z0-9]*(?:[-._][A-Za-z0-9]+)*/g;

/**
 * Throws `policy_raw_id` where the page shows an id of the plan. Words the pack's own texts use are words, whatever ids are
 * called alike; in English an id of one plain word can't be told from the word, in Chinese every id stands out.
 */
export function checkVisibleText(plan: Plan, locale: Locale, markup: string): void {
  const spoken = new Set(
    textsOf(plan, locale)
      .flatMap((text) => text.match(WORD) ?? [])
      .flatMap((word) => [word, uncapitalized(word)]),
  );
  const chinese = locale.startsWith('zh');
  const ids = new Set(idsOf(plan).filter((id) => !spoken.has(id) && (chinese || /[-._]|[a-z][A-Z]/.test(id))));
  let anchor = '';
  for (const piece of markup.replace(/<code>.*?<\/code>/gs, '').split(/(<[^>]*>)/)) {
    if (piece.startsWith('<')) {
      anchor = /^<article id="([^"]*)"/.exec(piece)?.[1] ?? anchor;
      continue;
    }
    const raw = piece.match(WORD)?.find((word) => ids.has(word) || ids.has(uncapitalized(word)));
    if (raw !== undefined)
      throw new PolicyError('policy_raw_id', anchor, `the policy book would show the id \`${raw}\` at \`${anchor}\` in \`${locale}\`: give it a title`);
  }
}

/** A sentence begins with a capital, an id or not. */
function uncapitalized(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Every id an author wrote: of definitions, their parts, event types and rows. */
function idsOf(plan: Plan): readonly string[] {
  const ids = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value) visit(each, '');
      return;
    }
    for (const [name, inner] of Object.entries(value)) {
      if (KEYED.has(key)) ids.add(name);
      if (name !== 'tree' && name !== 'reads') visit(inner, name);
    }
  };
  visit(plan, '');
  return [...ids];
}

/** Properties whose keys are ids. */
const KEYED = new Set(
  'departments positions people calendars events payload tables columns forms fields rules layout options approvals blocks branches slas onBreach warn ladder exclude pause cancel reset targets modifiers procedures stages next follows notify templates requirements documents regimes facts'.split(
    ' ',
  ),
);

function textsOf(value: unknown, locale: Locale): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, locale));
  return Object.entries(value).flatMap(([key, inner]) =>
    key === locale && typeof inner === 'string' ? [inner] : key === 'tree' ? [] : textsOf(inner, locale),
  );
}
