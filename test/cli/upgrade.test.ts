import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guicheng, temporary } from './run-guicheng.ts';

const company = fileURLToPath(new URL('../policy-tests/company', import.meta.url));

/** Head office, its next version, and a company over it, in one folder. */
class Offices {
  readonly folder = temporary();

  constructor() {
    for (const name of ['office', 'next']) cpSync(company, join(this.folder, name), { recursive: true });
    this.write('mine/pack.json', { id: 'mine', version: '0.1.0', validFrom: '2026-01-01', title: 'Mine', extends: '../office' });
  }

  write(path: string, value: object): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(value, null, 2));
  }

  /** One file of the next version in other words. */
  change(path: string, change: (text: string) => string): void {
    const file = join(this.folder, 'next', path);
    const [before, after] = [readFileSync(file, 'utf8'), change(readFileSync(file, 'utf8'))];
    expect(after, `${path} changes`).not.toBe(before);
    writeFileSync(file, after);
  }

  upgrade(...more: readonly string[]) {
    return guicheng(['upgrade', 'mine', '--to', 'next', ...more], this.folder);
  }
}

describe('guicheng upgrade', () => {
  it('says of a version that is the same that nothing changes', async () => {
    const { code, out, err } = await new Offices().upgrade();
    expect(out.trim()).toBe('nothing that reaches this company changes');
    expect(err).toContain('0 values change here, 0 definitions are new, 0 gone, 0 changes do not reach you; policy tests as expected: 8 before, 8 after');
    expect(code).toBe(0);
  });

  it('tells what changes here, with its place, from what stays because the company says it itself', async () => {
    const offices = new Offices();
    offices.write('mine/slas/three-rings.sla.json', { id: 'three-rings', atMost: 2 });
    offices.change('slas/three-rings.sla.json', (text) =>
      text.replace('"atMost": 3', '"atMost": 4').replace('"three-rings",', '"three-rings", "unit": "rings",'),
    );
    offices.change('slas/bought-soon.sla.json', (text) => text.replace('"2h"', '"1h"'));
    const { code, out, err } = await offices.upgrade();
    expect(out).toMatch(
      /^changes here\n {2}slas\/bought-soon\n {4}within {3}"2h" → "1h" {3}next\/slas\/bought-soon\.sla\.json:\d+\n {2}slas\/three-rings\n {4}unit {3}new: "rings"/,
    );
    expect(out).toMatch(/stays as you have it\n {2}slas\/three-rings\n {4}atMost {3}2 \(below: 3 → 4\) {3}mine\/slas\/three-rings\.sla\.json:3/);
    expect(err).toContain('2 values change here, 0 definitions are new, 0 gone, 1 changes do not reach you');
    expect(code).toBe(0);
  });

  it('says which policy tests turn, and runs none where that is asked', async () => {
    const offices = new Offices();
    offices.change('slas/bought-soon.sla.json', (text) => text.replace('"2h"', '"1h"'));
    const { err } = await offices.upgrade();
    expect(err).toMatch(/turns: \S+ \(.+\): verdict `bought-soon:.+` expected `met`, found/);
    expect(err).toMatch(/policy tests as expected: 8 before, [0-7] after/);
    expect((await offices.upgrade('--no-test')).err).not.toContain('policy tests');
  });

  it('says what is new and what is gone, and ends with 1 where the company’s pack would have errors', async () => {
    const offices = new Offices();
    offices.write('mine/slas/most-bought.sla.json', { id: 'most-bought', atLeast: '90%' });
    offices.write('next/calendars/night.calendar.json', { id: 'night', title: 'Nights', week: { mon: ['22:00-06:00'] } });
    rmSync(join(offices.folder, 'next/slas/most-bought.sla.json'));
    const { code, out, err } = await offices.upgrade();
    expect(out).toContain('new here\n  calendars/night');
    expect(err).toContain('error[');
    expect(err).toContain('mine/slas/most-bought.sla.json');
    expect(code).toBe(1);
  });

  it('leaves alone what the company took out, and answers a program', async () => {
    const offices = new Offices();
    const remark = { kind: 'text', title: 'Remark', maxLength: 40 };
    for (const [office, maxLength] of [
      ['office', 40],
      ['next', 80],
    ] as const) {
      const path = join(offices.folder, office, 'forms/request.form.json');
      const form = JSON.parse(readFileSync(path, 'utf8'));
      writeFileSync(path, JSON.stringify({ ...form, fields: { ...form.fields, remark: { ...remark, maxLength } } }));
    }
    offices.write('mine/forms/request.form.json', { id: 'request', fields: { remark: { remove: true } } });
    const { out, code } = await offices.upgrade('--json', '--no-test');
    const { ok, changes } = JSON.parse(out);
    expect(changes).toEqual([
      {
        definition: 'forms/request',
        path: 'fields/remark/maxLength',
        base: { from: 40, to: 80 },
        own: {},
        effect: 'stays',
        at: expect.stringContaining('.json:'),
      },
    ]);
    expect({ ok, code }).toEqual({ ok: true, code: 0 });
  });

  it('needs a version to compare with, and a pack that extends another', async () => {
    const { folder } = new Offices();
    expect(await guicheng(['upgrade', 'mine'], folder)).toMatchObject({ code: 2, err: expect.stringContaining('--to FOLDER') });
    expect(await guicheng(['upgrade', 'office', '--to', 'next'], folder)).toMatchObject({ code: 2, err: expect.stringContaining('extends no pack') });
  });
});
