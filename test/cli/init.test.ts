import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guicheng, temporary } from './run-guicheng.ts';

describe('guicheng init', () => {
  it('begins a pack that checks clean, and in which one line of JSON makes a rule stricter but not looser', async () => {
    const parent = temporary();
    expect(await guicheng(['init', 'riverside', '--title', '江景大厦'], parent)).toMatchObject({ code: 0, err: expect.stringContaining('no errors') });
    expect(JSON.parse(readFileSync(join(parent, 'riverside/pack.json'), 'utf8'))).toMatchObject({ id: 'riverside', title: '江景大厦' });
    const slas = join(parent, 'riverside/slas');
    mkdirSync(slas);
    writeFileSync(join(slas, 'three-rings.sla.json'), '{ "id": "three-rings", "atMost": 2 }');
    expect(await guicheng(['check', 'riverside'], parent)).toMatchObject({ code: 0 });
    expect((await guicheng(['explain', 'riverside', 'slas/three-rings/atMost'], parent)).out).toMatch(/2\s+riverside\/slas\/three-rings\.sla\.json:1/);
    writeFileSync(join(slas, 'three-rings.sla.json'), '{ "id": "three-rings", "atMost": 4 }');
    const looser = await guicheng(['check', 'riverside'], parent);
    expect(looser.code).toBe(1);
    expect(looser.err).toContain('[overlay_loosens_bound]');
    expect(looser.err).toContain('riverside/slas/three-rings.sla.json:1:34');
  });

  it('overwrites nothing', async () => {
    const folder = temporary();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(await guicheng(['init', folder])).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, 'pack.json'))).toBe(false);
  });

  it('refuses a name that can be no id, and says what to do', async () => {
    const { code, err } = await guicheng(['init', join(temporary(), 'My Tower')]);
    expect(code).toBe(2);
    expect(err).toContain('--id');
  });
});
