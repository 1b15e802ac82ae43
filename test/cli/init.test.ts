import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../packages/cli/src/main.ts';
import { guicheng, temporary } from './run-guicheng.ts';

describe('guicheng init', { timeout: 120_000 }, () => {
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

  it('asks for the name, the kind, the hours and the famous numbers, says at once what head office does not allow, and writes a pack that checks clean', async () => {
    const folder = join(temporary(), 'tower');
    const typed = ['江景大厦', 'tower', 'office', '07:30-21:00', '4', '2', '', '90'];
    const asked: string[] = [];
    const said: string[] = [];
    const terminal = {
      out: () => undefined,
      say: (text: string) => void said.push(text),
      color: false,
      ask: async (question: string) => {
        asked.push(question);
        return typed.shift() ?? '';
      },
    };
    expect(await main(['init', folder], terminal)).toBe(0);
    expect(asked).toEqual([
      'What is the company called? (tower) ',
      'What kind of property is it: residential, office, mixed? (residential) ',
      'What kind of property is it: residential, office, mixed? (residential) ',
      'When is the front desk open? (08:00-20:00) ',
      expect.stringMatching(/three rings.*\(3\) $/i),
      expect.stringMatching(/three rings.*\(3\) $/i),
      expect.stringMatching(/\(17:30\) $/),
      expect.stringMatching(/\(80%\) $/),
    ]);
    expect(said).toContain('`tower` is none of residential, office, mixed');
    expect(said.join('\n')).toContain('is bounded below, and this is not stricter');
    expect(said.at(-1)).toContain('no errors, no warnings');
    const written = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
    expect(written('pack.json')).toMatchObject({ id: 'tower', title: '江景大厦', note: '写字楼' });
    expect(written('slas/three-rings.sla.json')).toMatchObject({ title: '值班电话两声内接听', atMost: 2 });
    expect(written('slas/weekly-revisit.sla.json')).toMatchObject({ title: '每周维修回访率不低于 90%', atLeast: '90%' });
    expect(written('locales/en.json').texts).toMatchObject({ 'pack/note': 'An office tower', 'slas/three-rings/title': expect.stringMatching(/two rings/i) });
    expect(written('calendars/front-desk.calendar.json').week).toMatchObject({ mon: ['07:30-21:00'], sun: ['07:30-21:00'] });
    expect(existsSync(join(folder, 'slas/daily-summary.sla.json'))).toBe(false);
  });

  it('takes everything from the command line too, and writes nothing where a figure is looser than allowed', async () => {
    const parent = temporary();
    const given = ['--title', 'River', '--kind', 'mixed', '--hours', '07:00-21:00', '--figures', 'three-rings=2,daily-summary=17:00,weekly-revisit=95%'];
    expect(await guicheng(['init', 'river', ...given], parent)).toMatchObject({ code: 0, err: expect.stringContaining('no errors, no warnings') });
    expect((await guicheng(['explain', 'river', 'slas/daily-summary/by'], parent)).out).toContain('river/slas/daily-summary.sla.json');
    for (const [wrong, says] of [
      [['--figures', 'weekly-revisit=70%'], 'not stricter'],
      [['--figures', 'four-rings=2'], 'three-rings=3,daily-summary=17:30,weekly-revisit=80%'],
      [['--kind', 'castle'], 'is none of'],
      [['--hours', '10:00-12:00'], 'not stricter'],
    ] as const) {
      expect(await guicheng(['init', 'loose', ...wrong], parent)).toMatchObject({ code: 2, err: expect.stringContaining(says) });
      expect(existsSync(join(parent, 'loose'))).toBe(false);
    }
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
