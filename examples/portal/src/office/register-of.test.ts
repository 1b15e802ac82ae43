import type { Plan } from '@guicheng/definition';
import type { CaseState } from '@guicheng/engine';
import { expect, it } from 'vitest';
import { csvOf } from './csv-of.ts';
import { registerOf } from './register-of.ts';

const said = (text: string) => ({ 'zh-CN': text });
const plan = {
  pack: { timeZone: 'Asia/Shanghai', sourceLocale: 'zh-CN' },
  organization: { positions: {}, departments: {} },
  procedures: { lost: { form: 'lost-found', title: said('失物'), stages: { found: { title: said('待认领') } } } },
  forms: {
    'lost-found': {
      fields: {
        number: { id: 'number', kind: 'text', title: said('编号') },
        item: { id: 'item', kind: 'text', title: said('物品') },
        day: { id: 'day', kind: 'date', title: said('日期') },
        photo: { id: 'photo', kind: 'photo', title: said('照片') },
        claimedBy: { id: 'claimedBy', kind: 'text', title: said('认领人') },
      },
    },
  },
} as unknown as Plan;
const at = (day: number) => Date.parse(`2026-03-0${day}T09:00:00+08:00`);
const one = (number: string, day: number, value: object, procedure = 'lost') =>
  ({ case: number, number, procedure, stage: 'found', openedAt: at(day), forms: { 'lost-found': value } }) as unknown as CaseState;
const asked = { procedure: 'lost', from: at(1), until: at(4), locale: 'zh-CN', words: { number: '编号', receivedAt: '受理', stage: '环节' } };

it('a register has the cases of its procedure and period, oldest first, in the columns somebody has filled in', () => {
  const cases = [
    one('S-2', 3, { item: '钥匙' }),
    one('S-1', 2, { item: '雨伞', day: '2026-03-02' }),
    one('S-3', 4, { claimedBy: '王芳' }),
    one('X', 2, {}, 'other'),
  ];
  const { columns, rows } = registerOf(plan, cases, asked);
  expect(columns).toEqual(['编号', '受理', '物品', '日期', '环节']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['S-1', '2026年3月2日 09:00', '雨伞', '2026年3月2日', '待认领'],
    ['S-2', '2026年3月3日 09:00', '钥匙', '', '待认领'],
  ]);
});

it('nothing in the file is a formula, and quotes stay quotes', () => {
  expect(csvOf([['编号', '=1+1', 'a"b', '-3', '2 行\n字']])).toBe('\uFEFF"编号","\'=1+1","a""b","\'-3","2 行\n字"\r\n');
});
