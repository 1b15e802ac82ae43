/** Where several forms of a sentence stand, each under the category of `Intl.PluralRules` or the number (`=0`) it is for. */
const FORM = /(\S+) \{((?:[^{}]|\{\w+\})*)\}/g;

/** The form of `one {# row} other {# rows}` that goes with `count` in a language, the number in the place of `#`; English where none is named. */
export function pluralForm(forms: string, count: unknown, locale = 'en'): string {
  const byName = Object.fromEntries([...forms.matchAll(FORM)].map(([, name, text]) => [name, text]));
  const form = byName[`=${count}`] ?? byName[new Intl.PluralRules(locale).select(Number(count))] ?? byName['other'] ?? '';
  return form.replaceAll('#', String(count));
}
