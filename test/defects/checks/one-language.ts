import { accessibleName } from './accessible-name.ts';
import { around, visibleElements } from './deep-elements.ts';
import { type Check, finding } from './finding.ts';

const NAMING = 'label, legend, button, summary, h1, h2, h3, h4, th, a[href], [aria-label]';

/** What names things is written in the script of the language it is said to be in. */
export const oneLanguage: Check = (root) =>
  visibleElements(root)
    .filter((element) => element.matches(NAMING))
    .flatMap((element) => {
      const name = accessibleName(element);
      const language = languageOf(element);
      return isForeign(name, language) ? finding('one-language', element, `\`${name}\` is said to be ${language}`) : [];
    });

function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = around(at)) {
    const language = at.getAttribute('lang');
    if (language) return language;
  }
  return '';
}

/** A Chinese name may hold a foreign word or be made of capitals (`SLA`); it is not a foreign word alone. */
function isForeign(name: string, language: string): boolean {
  const han = /\p{Script=Han}/u.test(name);
  if (/^zh\b/.test(language)) return !han && /\p{Script=Latin}*\p{Lowercase}{2}/u.test(name) && !/[@/.\d]/.test(name);
  return han && /^(?:en|de|fr|es)\b/.test(language);
}
