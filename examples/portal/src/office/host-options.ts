import type { FieldKind, ModuleField, Plan } from '@guicheng/definition';
import { type HostOptions, type Offered, said, titlesOf } from '@guicheng/elements';
import { PEOPLE } from '../people.ts';
import { UNITS } from '../seed/estate.ts';
import { unitFile } from '../seed/unit-file.ts';

const MOST = 30;

/** What the sample center offers to choose from: its staff, positions, departments and units with what is on file of them. */
export function hostOptions(plan: Plan, locale: string): HostOptions {
  const titles = titlesOf(plan, locale);
  const all = (kind: FieldKind, field: ModuleField): readonly Offered[] => {
    switch (kind) {
      case 'person':
        // Whoever usually fills the field comes first; anybody else can still be found.
        return PEOPLE.filter(({ holds }) => holds.length > 0)
          .toSorted((a, b) => Number(b.holds.includes(field.of ?? '')) - Number(a.holds.includes(field.of ?? '')))
          .map(({ id, name, holds }) => ({ id, name: said(name, locale), note: holds.map((position) => titles.position(position)).join('、') }));
      case 'unit':
        return UNITS;
      case 'position':
        return Object.entries(plan.organization.positions).map(([id, { title }]) => ({ id, name: said(title, locale) }));
      case 'department':
        return Object.entries(plan.organization.departments).map(([id, { title }]) => ({ id, name: said(title, locale) }));
      default:
        return [];
    }
  };
  return {
    search: async (kind, query, field) => {
      const wanted = squeeze(query);
      return all(kind, field)
        .filter(({ id, name, note }) => !wanted || squeeze(`${name} ${note ?? ''} ${id}`).includes(wanted))
        .slice(0, MOST)
        .map((offer) => (kind === 'unit' ? { ...offer, facts: unitFile(offer.id) } : offer));
    },
    nameOf: (kind, id, field) => all(kind, field).find((one) => one.id === id)?.name,
  };
}

/** `1 栋 2 单元 1203` is found by `1栋2单元`, too. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
