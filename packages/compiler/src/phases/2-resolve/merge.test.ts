import type { Diagnostic } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../1-parse/json-tree.ts';
import { nodeToValue } from '../1-parse/json-tree.ts';
import { readJson } from '../1-parse/read-json.ts';
import { arrangeLayout } from './arrange-layout.ts';
import { mergeDefinition } from './merge.ts';
import { createPackSource } from './pack-source.ts';

function tree(value: unknown, path: string): JsonObject {
  return readJson({ path, place: path, text: JSON.stringify(value, null, 1) }, () => undefined) as JsonObject;
}

function merge(base: unknown, overlay: unknown): { value: unknown; codes: string[] } {
  const found: Diagnostic[] = [];
  const merged = mergeDefinition(tree(base, 'base.json'), tree(overlay, 'overlay.json'), (diagnostic) => found.push(diagnostic));
  return { value: nodeToValue(merged), codes: found.map(({ code }) => code) };
}

const form = {
  id: 'ticket',
  fields: {
    unit: { kind: 'unit', title: 'Unit' },
    phone: { kind: 'phone', title: 'Phone' },
    urgency: { kind: 'choice', options: { normal: 'Normal', urgent: 'Urgent' } },
  },
  layout: { who: { title: 'Who', rows: [['unit'], ['phone', 'urgency']] } },
};

describe('an overlay', () => {
  it('changes single properties and keeps the rest', () => {
    expect(merge(form, { fields: { phone: { title: 'Telephone', required: true } } }).value).toEqual({
      ...form,
      fields: { ...form.fields, phone: { kind: 'phone', title: 'Telephone', required: true } },
    });
  });

  it('adds entries at the end, or where after and before put them', () => {
    const order = (overlay: unknown) => Object.keys((merge(form, { fields: overlay }).value as typeof form).fields);
    expect(order({ email: { kind: 'email' } })).toEqual(['unit', 'phone', 'urgency', 'email']);
    expect(order({ email: { kind: 'email', after: 'unit' } })).toEqual(['unit', 'email', 'phone', 'urgency']);
    expect(order({ urgency: { before: 'unit' } })).toEqual(['urgency', 'unit', 'phone']);
  });

  it('leaves no merge words behind', () => {
    const { value } = merge(form, {
      fields: {
        email: { kind: 'email', after: 'unit' },
        parts: { kind: 'table', fields: { price: { kind: 'money', after: 'name' }, name: { kind: 'text' } } },
      },
    });
    expect(JSON.stringify(value)).not.toContain('after');
  });

  it('removes entries, and says when there is nothing to remove', () => {
    expect(Object.keys((merge(form, { fields: { phone: { remove: true } } }).value as typeof form).fields)).toEqual(['unit', 'urgency']);
    expect(merge(form, { fields: { fone: { remove: true } } }).codes).toEqual(['overlay_unknown_target']);
  });

  it('says when it should stand beside something unknown', () => {
    expect(merge(form, { fields: { email: { kind: 'email', after: 'nobody' } } }).codes).toEqual(['overlay_after_unknown']);
  });

  it('adds an option beside one written as plain text, and a note to it', () => {
    const { value } = merge(form, { fields: { urgency: { options: { major: 'Major', urgent: { note: 'Within the hour' } } } } });
    expect((value as typeof form).fields.urgency.options).toEqual({ normal: 'Normal', urgent: { title: 'Urgent', note: 'Within the hour' }, major: 'Major' });
  });

  it('replaces what says one thing: an effect, a way to vote, the people of a block', () => {
    const sla = { kind: 'count', onBreach: { tell: { notify: 'manager', template: 'told' } } };
    expect(merge(sla, { onBreach: { tell: { open: 'discipline' } } }).value).toEqual({ kind: 'count', onBreach: { tell: { open: 'discipline' } } });
    const chain = { blocks: { review: { kind: 'approve', votes: { atLeast: '1/2' }, who: [{ position: 'a' }] } } };
    expect(merge(chain, { blocks: { review: { votes: { moreThan: '1/2' }, who: [{ position: 'b' }] } } }).value).toEqual({
      blocks: { review: { kind: 'approve', votes: { moreThan: '1/2' }, who: [{ position: 'b' }] } },
    });
  });

  it('takes `after` of a way out of a stage for what it waits for, not for a placement', () => {
    const stage = { stages: { approval: { next: { granted: { to: 'done', after: 'approved' } } } } };
    expect(merge(stage, { stages: { approval: { next: { refused: { to: 'work', after: 'rejected', before: 'granted' } } } } }).value).toEqual({
      stages: { approval: { next: { refused: { to: 'work', after: 'rejected' }, granted: { to: 'done', after: 'approved' } } } },
    });
  });

  it('lets every value keep the file it comes from', () => {
    const merged = mergeDefinition(tree(form, 'base.json'), tree({ fields: { phone: { title: 'Telephone' } } }, 'overlay.json'), () => undefined);
    const source = createPackSource(new Map([['forms/ticket', merged]]), ({ file }) => (file.path === 'overlay.json' ? 1 : 0));
    expect(source.at('forms/ticket/fields/phone/title')).toMatchObject({ file: 'overlay.json', line: 4 });
    expect(source.at('forms/ticket/fields/phone/kind').file).toBe('base.json');
    expect(source.layer('forms/ticket/fields/phone/title')).toBe(1);
  });
});

describe('the layout of a merged form', () => {
  const rows = (overlay: unknown): unknown => {
    const own = tree(overlay, 'overlay.json');
    const merged = arrangeLayout(
      mergeDefinition(tree(form, 'base.json'), own, () => undefined),
      own,
    );
    return (nodeToValue(merged) as typeof form).layout.who.rows;
  };

  it('shows a new field in a row of its own beside the one it names', () => {
    expect(rows({ fields: { email: { kind: 'email', after: 'unit' } } })).toEqual([['unit'], ['email'], ['phone', 'urgency']]);
    expect(rows({ fields: { email: { kind: 'email', before: 'phone' } } })).toEqual([['unit'], ['email'], ['phone', 'urgency']]);
  });

  it('loses a removed field, and the row with it when it was alone', () => {
    expect(rows({ fields: { unit: { remove: true }, phone: { remove: true } } })).toEqual([['urgency']]);
  });

  it('leaves a field alone that the overlay lays out itself', () => {
    expect(rows({ fields: { email: { kind: 'email', after: 'unit' } }, layout: { who: { rows: [['email', 'unit']] } } })).toEqual([['email', 'unit']]);
  });
});
