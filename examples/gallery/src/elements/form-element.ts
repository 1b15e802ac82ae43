import type { FormModule } from '@guicheng/definition';
import { storageDrafts } from '@guicheng/elements';
import { form as ticket } from 'gallery-center/forms/repair-ticket.js';
import { elementEntry } from '../element-entry.ts';
import { options, uploads } from '../host.ts';

const NOW = Date.parse('2026-03-02T09:00:00+08:00');

const value = {
  receivedAt: '2026-03-02T09:00:00+08:00',
  receivedBy: { id: 'lin', name: '林晓' },
  channel: 'phone',
  unit: { id: 'a-1203', name: 'A 座 1203' },
  contact: '王女士',
  phone: '13800138000',
  content: '厨房水管漏水',
  category: 'water',
  urgency: 'urgent',
};

const sections = ['intake', 'who', 'what'];

/** Nothing that is kept outlives the page. */
const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
};

/** The same form in three steps. */
const stepped: FormModule = {
  ...ticket,
  sections: ticket.sections.map((section) => (sections.includes(section.id) ? { ...section, step: section.id } : section)),
};

/** A whole form: the repair ticket of the reference pack, as the front desk fills it in. */
export const formElement = elementEntry('gc-form', '表单 表單 form', async () => {
  const given = { form: ticket, sections, options, uploads, context: { now: () => NOW } };
  const wrong = { hash: ticket.hash, value: { ...value, phone: '12', contact: undefined }, touched: ['phone', 'contact'] };
  return [
    { state: 'filled', properties: { ...given, value } },
    { state: 'error', properties: { ...given, draft: wrong } },
    { state: 'stepped', properties: { ...given, form: stepped, undoable: true, printable: true, drafts: { store: storageDrafts(memory()), key: 'gallery' } } },
    { state: 'hosted', properties: { ...given, value }, inside: 'form' },
    { state: 'readonly', properties: { ...given, value, readonly: true } },
    { state: 'disabled', properties: { ...given, value }, inside: 'disabled' },
  ];
});
