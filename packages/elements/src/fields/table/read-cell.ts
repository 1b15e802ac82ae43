import type { FieldKind, ModuleField } from '@guicheng/definition';
import { readWrittenDate } from '../date/read-written-date.ts';
import type { FieldKindView, FieldScope, Reading } from '../field-scope.ts';

/** What a cell is read with: the column as a field of the table, its kind, and the date today, `YYYY-MM-DD`. */
export interface Column {
  readonly scope: FieldScope;
  readonly kind: FieldKindView;
  readonly today: string;
}

const YES = /^(是|有|对|對|√|✓|✔|y|yes|true|1|x)$/i;
const NO = /^(否|无|無|不|×|n|no|false|0|)$/i;

/** Texts that a control holds in another form than people write it. What answers nothing is not understood. */
const AS_CONTROL: { readonly [kind in FieldKind]?: (text: string, column: Column) => string | undefined } = {
  date: (text, { today }) => readWrittenDate(text, today)?.slice(0, 10),
  'date-time': (text, { today }) => {
    const date = readWrittenDate(text, today);
    return date && (date.length > 10 ? date : `${date}T00:00`);
  },
  time: (text) => readWrittenDate(`2026-01-01 ${text}`, '2026-01-01')?.slice(11),
  choice: (text, { scope }) => optionOf(text, scope),
};

function optionOf(text: string, { field, form, textPath }: FieldScope): string | undefined {
  return field.options?.find((id) => id === text || form.formTexts[`${textPath}/options/${id}`] === text);
}

/** Whether a column can take what stands in a spreadsheet at all. */
export function takesText({ kind, value, readOnly, options }: ModuleField): boolean {
  return (
    !value && !readOnly && (kind !== 'choice' || !!options?.length) && !['choices', 'table', 'group', 'attachment', 'photo', 'signature', 'note'].includes(kind)
  );
}

/** What stands in a cell of a spreadsheet, read as the column's own control would have it. */
export function readCell(cell: string, column: Column): Reading {
  const { field } = column.scope;
  const text = field.kind === 'multiline' ? cell.trim() : cell.trim().replace(/\s*\n\s*/g, ' ');
  if (field.kind === 'boolean') return YES.test(text) ? { value: true } : NO.test(text) ? { value: false } : { problem: 'wrong_type' };
  if (field.kind === 'rating') return /^\d+$/.test(text) ? { value: Number(text) } : text ? { problem: 'wrong_type' } : {};
  if (!text) return {};
  const convert = AS_CONTROL[field.kind];
  const held = convert ? convert(text, column) : text;
  if (held === undefined) return { problem: field.kind === 'choice' ? 'not_an_option' : 'wrong_type' };
  // A kind reads its text from a control; here is none on the page yet.
  const control = { value: held, validity: { badInput: false } } as unknown as HTMLElement;
  return column.kind.read?.(control, column.scope) ?? { problem: 'not_an_option' };
}
