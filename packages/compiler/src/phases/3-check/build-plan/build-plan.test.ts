import { fileURLToPath } from 'node:url';
import type { Plan } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../check-pack.ts';
import { readPack } from '../../../read-pack.ts';
import type { PackLayer, SourceFile } from '../../../source-file.ts';

const [layer] = (await readPack(fileURLToPath(new URL('../../../../../../test/samples/base-pack', import.meta.url)))).layers as [PackLayer];

function changed(place: string, ...replacements: readonly (readonly [string, string])[]): PackLayer {
  const edit = (file: SourceFile): SourceFile => ({
    ...file,
    text: replacements.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, file.text),
  });
  return { ...layer, files: layer.files.map((file) => (file.place === place ? edit(file) : file)) };
}

function planOf(layers: readonly PackLayer[]): Plan {
  const { plan, diagnostics } = checkPack(layers);
  expect(diagnostics).toEqual([]);
  return plan!;
}

const codes = (...layers: readonly PackLayer[]): readonly string[] => checkPack(layers).diagnostics.map(({ code, message }) => `${code}: ${message}`);
const plan = planOf([layer]);

describe('the plan of a pack', () => {
  it('has every text in every locale', () => {
    expect(plan.forms['ticket']?.fields['urgency']?.options?.['urgent']?.title).toEqual({ en: 'Urgent', 'zh-CN': '急' });
  });

  it('has every default written out', () => {
    const { amount, parts, content } = plan.forms['ticket']!.fields;
    expect(amount).toMatchObject({ required: true, readOnly: false, scale: 2, currency: 'CNY', min: '0.00' });
    expect(parts).toMatchObject({ maxItems: 50, required: false });
    expect(content?.maxLength).toBe(2000);
    expect(plan.slas['ahead']).toMatchObject({ calendar: 'office', roll: 'next', firstDay: 'not-counted', onBreach: {}, warn: {} });
    expect(plan.approvals['expense']?.blocks['by-amount']).toMatchObject({
      branches: { large: { blocks: { review: { onReject: 'end-now', reasonRequired: 'never', sla: { calendar: 'office' } } } } },
    });
    expect(plan.procedures['repair']?.stages['approval']).toMatchObject({ sections: [], responsible: 'keep', final: false, who: [] });
  });

  it('says which procedure an SLA measures, and which SLAs measure a procedure', () => {
    expect(plan.slas['dispatch']?.procedure).toBe('repair');
    expect(plan.slas['three-rings']).not.toHaveProperty('procedure');
    expect(plan.procedures['repair']?.slas).toEqual(['ahead', 'checks', 'dispatch', 'weekly-acceptance']);
  });

  it('gives a calendar the holidays of its base and the hours of its own', () => {
    const { office, duty } = plan.calendars;
    expect(Object.keys(duty!.days)).toEqual(['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04']);
    expect(office!.days['2026-01-01']).toMatchObject({ kind: 'holiday', open: [] });
    expect(office!.days['2026-01-04']?.open).toEqual([
      [540, 720],
      [810, 1080],
    ]);
    expect(duty!.days['2026-01-01']?.open).toEqual([[0, 1440]]);
    expect(duty!.validThrough).toBe('2026-12-31');
  });

  it('knows what satisfies each requirement', () => {
    expect(plan.requirements['sla.three-rings']?.satisfiedBy).toEqual(['slas/three-rings']);
    expect(plan.requirements['role.manager']?.satisfiedBy).toEqual(['organization/positions/manager']);
  });

  it('has another hash as soon as anything differs', () => {
    const other = planOf([changed('slas/three-rings.sla.json', ['"atMost": 3', '"atMost": 2'])]);
    expect(other.hash).not.toBe(plan.hash);
  });
});

describe('what an expression may read without a guard', () => {
  const rule = (expression: string): readonly string[] =>
    codes(changed('forms/ticket.form.json', ['!has(form.appointment) || form.appointment > now', expression]));

  it('is a required field of a section filled with it or before', () => {
    expect(rule("form.urgency == 'urgent'")).toEqual([]);
    expect(rule("form.amount > money('0.00')")).toEqual(['expression_absent_field: `form.amount` may be absent here']);
  });

  it('is a field of an earlier section, in a section filled later', () => {
    const layerWithRule = changed('forms/ticket.form.json', [
      '"accepted": { "kind": "boolean",',
      `"accepted": { "kind": "boolean", "showWhen": "form.amount > money('0.00') && form.urgency != ''",`,
    ]);
    // `accepted` is hidden at times now, so what reads it has to ask.
    expect(codes(layerWithRule)).toEqual(['expression_absent_field: `form.accepted` may be absent here']);
  });

  it('is what the chain’s stage comes after', () => {
    expect(codes(changed('approvals/expense.approval.json', ['form.amount >=', 'form.amount >=']))).toEqual([]);
    expect(codes(changed('approvals/expense.approval.json', ["form.amount >= money('200.00')", 'form.accepted']))).toEqual([
      'expression_absent_field: `form.accepted` may be absent here',
    ]);
  });

  it('is, in an SLA, what is filled when the case opens', () => {
    const excluded = (when: string) => changed('slas/checks.sla.json', ['"share": "10%"', `"share": "10%", "covers": "${when}"`]);
    expect(codes(excluded("form.urgency == 'urgent'"))).toEqual([]);
    expect(codes(excluded("form.amount > money('1.00')"))).toHaveLength(1);
  });
});

describe('a company’s overlay', () => {
  const overlay = (files: { readonly [place: string]: unknown }): PackLayer => ({
    folder: 'own',
    files: Object.entries({
      'pack.json': { ...JSON.parse(layer.files.find(({ place }) => place === 'pack.json')!.text), id: 'own', version: '1.0.0', extends: '../base' },
      ...files,
    }).map(([place, value]) => ({
      path: `own/${place}`,
      place,
      text: JSON.stringify(value, null, 2),
    })),
  });
  it('changes the plan and nothing else', () => {
    const own = planOf([layer, overlay({ 'slas/three-rings.sla.json': { atMost: 2 } })]);
    expect(own.slas['three-rings']).toMatchObject({ atMost: 2, until: 'call.answered' });
    expect(own.pack).toMatchObject({ id: 'own', extends: [{ id: 'base', version: '1.0.0' }] });
    expect(own.forms).toEqual(plan.forms);
  });

  it('translates what it rewords: a translation below is of other words', () => {
    const found = codes(layer, overlay({ 'forms/ticket.form.json': { title: 'Work order' } }));
    expect(found).toEqual(['text_missing: `forms/ticket/title` has no text in `zh-CN`']);
  });

  it('is written in its own language: a Chinese company over an English pack, each text in the language of who wrote it', () => {
    const own = overlay({
      'pack.json': { id: 'own', version: '1.0.0', validFrom: '2026-01-01', title: '江景大厦', extends: '../base', sourceLocale: 'zh-CN' },
      'forms/ticket.form.json': { title: '工作单', fields: { phone: { kind: 'phone', title: '电话', after: 'unit' } } },
      'locales/en.json': {
        texts: { 'pack/title': 'River View', 'forms/ticket/title': 'Work order', 'forms/ticket/fields/phone/title': 'Phone' },
      },
    });
    const { pack, forms } = planOf([layer, own]);
    expect(pack).toMatchObject({ sourceLocale: 'zh-CN', title: { en: 'River View', 'zh-CN': '江景大厦' } });
    expect(forms['ticket']?.title).toEqual({ en: 'Work order', 'zh-CN': '工作单' });
    expect(forms['ticket']?.fields['phone']?.title).toEqual({ en: 'Phone', 'zh-CN': '电话' });
    expect(forms['ticket']?.fields['unit']?.title).toEqual(plan.forms['ticket']?.fields['unit']?.title);
    const untranslated = { ...own, files: own.files.filter(({ place }) => place !== 'locales/en.json') };
    expect(codes(layer, untranslated)).toEqual([
      'text_missing: `forms/ticket/title` has no text in `en`',
      'text_missing: `forms/ticket/fields/phone/title` has no text in `en`',
      'text_missing: `pack/title` has no text in `en`',
    ]);
  });

  it('shows a new field beside the one it follows', () => {
    const own = planOf([
      layer,
      overlay({
        'locales/zh-CN.json': { texts: { 'forms/ticket/fields/phone/title': '电话' } },
        'forms/ticket.form.json': { fields: { phone: { kind: 'phone', title: 'Phone', after: 'unit' } } },
      }),
    ]);
    expect(own.forms['ticket']?.layout['request']?.rows).toEqual([['unit'], ['phone'], ['content'], ['urgency', 'appointment'], ['wanted']]);
    expect(Object.keys(own.forms['ticket']!.fields).slice(0, 2)).toEqual(['unit', 'phone']);
  });
});
