import type { Plan, PlanField } from '@guicheng/definition';

type Values = Readonly<Record<string, unknown>>;

/** What must be read on paper where a value was filled in, told here without asking the code that prints; neither spaces nor commas in numbers count. */
export function expectedTexts(plan: Plan, field: PlanField, value: unknown): readonly string[] {
  if (value === undefined || value === '') return [];
  const of = (one: { readonly title: { readonly [locale: string]: string } } | undefined) => (one ? [one.title['zh-CN']!] : []);
  switch (field.kind) {
    case 'money': {
      const { minor } = value as { readonly minor: number };
      const [whole = '', cents] = (minor / 100).toFixed(2).split('.');
      return [`¥${whole}.${cents}`];
    }
    case 'date':
      return [dayOf(String(value))];
    case 'date-time':
      return [String(value).slice(11, 16)];
    case 'boolean':
      return [value === true ? '是' : '否'];
    case 'choice':
      return of(field.options?.[String(value)]);
    case 'choices':
      return (value as readonly string[]).flatMap((id) => of(field.options?.[id]));
    case 'position':
      return of(plan.organization.positions[String(value)]);
    case 'department':
      return of(plan.organization.departments[String(value)]);
    case 'person':
    case 'unit':
    case 'signature':
      return [(value as { readonly name: string }).name];
    case 'table':
      return (value as readonly Values[]).flatMap((row) => inside(plan, field, row));
    case 'group':
      return inside(plan, field, value as Values);
    case 'attachment':
    case 'photo':
      return (value as readonly { readonly name: string }[]).map(({ name }) => name);
    case 'rating':
    case 'duration':
    case 'note':
    case 'id-number':
    case 'phone':
      return [];
    case 'integer':
    case 'decimal':
      return [
        String(value)
          .split('.')[0]!
          .replace(/\B(?=(\d{3})+$)/g, ','),
      ];
    default:
      return [String(value)];
  }
}

const inside = (plan: Plan, field: PlanField, values: Values) =>
  Object.values(field.fields ?? {}).flatMap((inner) => expectedTexts(plan, inner, values[inner.id]));

function dayOf(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Of the texts expected, those a print-out lacks. */
export function missingIn(printed: string, expected: readonly string[]): readonly string[] {
  const squeezed = squeeze(printed);
  return expected.filter((text) => !squeezed.includes(squeeze(text)));
}

const squeeze = (text: string) => text.replace(/\s+|(?<=\d),(?=\d)/g, '');
