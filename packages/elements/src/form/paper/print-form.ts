import type { ModuleField } from '@guicheng/definition';
import type { FieldKindView, FieldScope } from '../../fields/field-scope.ts';
import { loadExtraTexts, loadWidgetTexts } from '../../text/load-texts.ts';
import { fillText } from '../../text/texts.ts';
import { theme } from '../../theme/theme.ts';
import { element } from '../element.ts';
import type { FormInside } from '../extras/form-inside.ts';
import { paper } from './paper.ts';
import { paperHead } from './paper-head.ts';
import { paperStyles } from './paper-styles.ts';
import { printAlone } from './print-alone.ts';

const everyField = (fields: readonly ModuleField[]): readonly ModuleField[] => fields.flatMap((field) => [field, ...everyField(field.fields ?? [])]);

/** The form as it looks on paper, all its steps below each other: an element for the end of the page, with a root of its own. */
export async function paperForm({ element: host, scope, live }: FormInside): Promise<HTMLElement> {
  const { form } = host;
  const made = element('div');
  made.dataset['gcPaper'] = '';
  const root = made.attachShadow({ mode: 'open' });
  if (!form || !live.views) return made;
  const texts = await loadExtraTexts(scope.locale);
  if (!scope.widgetTexts) Object.assign(scope, { widgetTexts: await loadWidgetTexts(scope.locale) });
  const kinds = new Map<ModuleField, FieldKindView>();
  for (const field of everyField(form.fields)) kinds.set(field, await scope.kindOf(field));
  const scopeOf = (field: ModuleField, path: string, textPath: string, value: unknown): FieldScope => {
    const view = live.views?.get(path);
    const nothing = () => {};
    return {
      ...{ field, path, textPath, value, form: scope, required: false, errors: [], invalid: false },
      ...{ id: `paper/${path}`, host: view?.host ?? made, title: scope.formTexts[`${textPath}/title`] ?? field.id },
      ...{ change: nothing, commit: nothing, refresh: nothing },
    };
  };
  const open = live.views.open();
  const shown = new Set(form.fields.flatMap(({ id }) => (live.views?.get(id)?.host.hidden === false ? id : [])));
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const heading = element('h1');
  heading.textContent = scope.formTexts['title'] ?? form.id;
  const foot = element('p', 'foot');
  const at = new Intl.DateTimeFormat(scope.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: scope.timeZone }).format(scope.roots.now);
  foot.textContent = fillText(texts.printedAt, { at });
  const sections = form.sections.filter((section) => open.has(section));
  const kindOf = (field: ModuleField) => kinds.get(field)!;
  root.append(
    ...paperHead(host.context.letterhead ?? {}),
    heading,
    ...paper(sections, fields, shown, { scopeOf, kindOf, values: scope.roots.form, texts }),
    foot,
  );
  made.lang = scope.locale;
  const looks = [theme, ...[...kinds.values()].flatMap(({ styles }) => styles ?? []), paperStyles];
  root.adoptedStyleSheets = [...new Set(looks)].flatMap(({ styleSheet }) => styleSheet ?? []);
  return made;
}

/** Prints a form alone, on A4, as the paper form looks. The page is as it was once the browser's print dialog is closed. */
export async function printForm(inside: FormInside, print?: () => void): Promise<void> {
  printAlone(await paperForm(inside), print);
}
