import type { Expression, PlanField, PlanForm } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** Values and visibilities that depend on themselves: whatever the form showed first would be wrong. */
export const formComputedCycle: Rule = {
  code: 'form_computed_cycle',
  check: (plan, source, report) => {
    for (const form of Object.values(plan.forms)) {
      const place = `forms/${form.id}/fields`;
      reportCycles(form.fields, fieldGraph(form), place, source, report);
      for (const field of Object.values(form.fields))
        if (field.fields) reportCycles(field.fields, columnGraph(field.fields), `${place}/${field.id}/fields`, source, report);
    }
  },
};

type Graph = ReadonlyMap<string, ReadonlySet<string>>;
type Fields = { readonly [id: string]: PlanField };

/** Which fields of the form decide whether each is there and what it holds. */
function fieldGraph(form: PlanForm): Graph {
  const graph = new Map(Object.values(form.fields).map((field) => [field.id, new Set(readsOf(field, 'form'))]));
  for (const field of Object.values(form.fields)) {
    // A column may look at the other rows of its own table.
    for (const column of Object.values(field.fields ?? {})) for (const id of readsOf(column, 'form')) if (id !== field.id) graph.get(field.id)!.add(id);
  }
  for (const { rows, showWhen } of Object.values(form.layout)) {
    for (const id of rows.flat()) for (const read of readsIn(showWhen, 'form')) graph.get(id)?.add(read);
  }
  return graph;
}

function columnGraph(columns: Fields): Graph {
  return new Map(Object.values(columns).map((column) => [column.id, new Set(readsOf(column, 'row'))]));
}

function readsOf(field: PlanField, root: string): readonly string[] {
  return [...readsIn(field.value, root), ...readsIn(field.showWhen, root)];
}

function readsIn(expression: Expression | undefined, root: string): readonly string[] {
  return (expression?.reads ?? []).filter((path) => path.startsWith(`${root}.`)).map((path) => path.split('.')[1]!);
}

function reportCycles(fields: Fields, graph: Graph, place: string, source: Parameters<Rule['check']>[1], report: Parameters<Rule['check']>[2]): void {
  const reported = new Set<string>();
  for (const id of Object.keys(fields)) {
    const cycle = reported.has(id) ? undefined : cycleThrough(graph, id);
    if (!cycle) continue;
    for (const other of cycle) reported.add(other);
    const key = fields[id]!.value ? 'value' : 'showWhen';
    const way = [...cycle, id].join(' → ');
    report(messages.form_computed_cycle(source.at(`${place}/${id}/${key}`), { id, way }, { help: 'let one of them depend on something else' }));
  }
}

/** The shortest way from a field back to itself. */
function cycleThrough(graph: Graph, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [start];
  for (const at of open) {
    for (const next of graph.get(at) ?? []) {
      if (next === start) return wayTo(cameFrom, start, at);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      open.push(next);
    }
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string>, start: string, end: string): readonly string[] {
  const way = [end];
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at)!;
    way.unshift(at);
  }
  return way;
}
