import { expect, it } from 'vitest';
import { formEntries } from './form-entries.ts';

it('a value becomes entries a form can carry', () => {
  expect(
    formEntries({ name: '王芳', count: 2, paid: false, channels: ['call', 'app'], fee: { minor: 1, currency: 'CNY' }, rows: [{ a: 1 }] }, 'ticket'),
  ).toEqual([
    ['ticket.name', '王芳'],
    ['ticket.count', '2'],
    ['ticket.paid', 'false'],
    ['ticket.channels', 'call'],
    ['ticket.channels', 'app'],
    ['ticket.fee', '{"minor":1,"currency":"CNY"}'],
    ['ticket.rows', '[{"a":1}]'],
  ]);
});
