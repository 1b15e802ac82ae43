import type { FieldError } from '@guicheng/definition';
import { runComputed } from '../../form/run-computed.ts';
import { fillText } from '../../text/texts.ts';
import type { WidgetTexts } from '../../text/widget-texts.ts';
import type { FieldScope } from '../field-scope.ts';
import { NestedFields, type NestedValue, presentAt } from '../nested-fields.ts';

/** The rows of one table on the page. A row keeps its controls for as long as it is there. */
export class TableRows {
  readonly scope: FieldScope;
  #written = false;
  lines: NestedFields[] = [];
  /** The row whose further acts are shown. */
  opened: NestedFields | undefined;

  constructor(scope: FieldScope) {
    this.scope = scope;
  }

  get values(): readonly NestedValue[] {
    return (this.scope.value ?? []) as readonly NestedValue[];
  }

  get room(): number {
    return (this.scope.field.maxItems ?? Number.POSITIVE_INFINITY) - this.values.length;
  }

  show(): void {
    const { values } = this;
    const present = (presentAt(this.scope) ?? []) as readonly NestedValue[];
    while (this.lines.length < values.length) this.lines.push(this.#line());
    this.lines.length = values.length;
    const errors = this.#errorsByRow();
    this.lines.forEach((line, index) => {
      line.show(`${this.scope.path}/${index}`, values[index]!, present[index] ?? {}, this.scope, errors.get(String(index)) ?? []);
    });
  }

  add(): void {
    this.put([...this.values, this.startingRow()]);
    this.scope.commit();
    this.announce('rowAdded', this.values.length);
    this.#enter(this.lines.at(-1));
  }

  remove(index: number): void {
    this.lines.splice(index, 1);
    this.#rearrange(this.values.filter((_, at) => at !== index));
    this.announce('rowRemoved', index + 1);
    this.scope.host.querySelector<HTMLElement>('.add')?.focus();
  }

  duplicate(index: number): void {
    const line = this.#line();
    this.lines.splice(index + 1, 0, line);
    this.opened = undefined;
    this.#rearrange(this.values.toSpliced(index + 1, 0, { ...this.values[index] }));
    this.announce('rowAdded', index + 2);
    this.#enter(line);
  }

  /** Moves a row by one. What was typed in it and is no value goes with it. */
  move(index: number, by: 1 | -1): void {
    const to = index + by;
    const [line] = this.lines.splice(index, 1);
    const { values } = this;
    this.lines.splice(to, 0, line!);
    this.#rearrange(values.toSpliced(index, 1).toSpliced(to, 0, values[index]!));
    this.announce('rowMoved', to + 1);
  }

  /** New rows, told to the form with what stands in their controls and is no value, by where the rows stand now. */
  put(rows: readonly NestedValue[]): void {
    const { path } = this.scope;
    const problems = this.lines.flatMap((line, at) =>
      line.problems.map((problem) => ({ ...problem, path: `${path}/${at}${problem.path.slice(problem.path.indexOf('/', path.length + 1))}` })),
    );
    this.scope.change(rows, problems);
  }

  startingRow(): NestedValue {
    const { field, form } = this.scope;
    const row: Record<string, unknown> = {};
    for (const { id, prefill } of field.fields ?? []) {
      const value = prefill && runComputed(prefill, { ...form.roots, row });
      if (value !== undefined) row[id] = value;
    }
    return row;
  }

  /** New controls have been written into; others may hold what is no value. */
  rewrite(): void {
    const lines = this.#written ? this.lines : [];
    this.#written = true;
    if (!lines.length) return;
    for (const line of lines) line.rewrite();
    this.show();
  }

  /** Rows in another order. A field whose error was in sight keeps it in sight at its new place. */
  #rearrange(rows: readonly NestedValue[]): void {
    const shown = this.lines.flatMap(({ views }) => views.filter(({ invalid }) => invalid));
    this.put(rows);
    this.scope.commit();
    for (const { path } of shown) this.scope.commit(path);
  }

  announce(key: keyof WidgetTexts, n: number): void {
    const { form } = this.scope;
    form.announce(fillText(form.widgetTexts?.[key] ?? '', { n }));
  }

  #enter(line: NestedFields | undefined): void {
    const controls = line?.hosts.map((host) => host.querySelector<HTMLElement>('input, select, textarea'));
    const first = controls?.find((control) => control);
    // A row that is added stands where its button stood, nearly always in sight: looking first spares the browser laying out the page twice.
    first?.focus({ preventScroll: true });
    if (first)
      requestAnimationFrame(() => {
        const { top, bottom } = first.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight) first.scrollIntoView({ block: 'nearest' });
      });
  }

  #errorsByRow(): ReadonlyMap<string, FieldError[]> {
    const { errors, path } = this.scope;
    const byRow = new Map<string, FieldError[]>();
    for (const error of errors) {
      const [row = ''] = error.path.slice(path.length + 1).split('/', 1);
      const same = byRow.get(row);
      if (same) same.push(error);
      else byRow.set(row, [error]);
    }
    return byRow;
  }

  #line(): NestedFields {
    const line: NestedFields = new NestedFields(this.scope, (id, value) => {
      const at = this.lines.indexOf(line);
      this.put(this.values.map((row, index) => (index === at ? { ...row, [id]: value } : row)));
    });
    return line;
  }
}
