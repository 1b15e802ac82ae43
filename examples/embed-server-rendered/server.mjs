import { form, validateRepairRequest } from '../../.cache/embedding/pack/forms/repair-request.js';
import { keptPage, requestPage } from './request-page.mjs';
import { valueFromEntries } from './value-from-entries.mjs';

const units = Array.from({ length: 400 }, (_, index) => ({ id: `u${index + 1}`, name: `${(index % 8) + 1} 栋 ${100 * (1 + (index >> 3)) + 1}` }));
const html = (text, status = 200) => new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

const files = new Map();

async function keep(request, name) {
  const bytes = await request.arrayBuffer();
  const kept = { id: `file-${files.size + 1}`, name, type: request.headers.get('content-type') ?? '', size: bytes.byteLength };
  files.set(kept.id, bytes);
  return kept;
}

/** Stands in for a servlet: renders the page, answers searches, and takes the posted form with nothing but what HTTP brings. */
export async function answer(request) {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.endsWith('/units')) return Response.json(units.filter(({ name }) => name.includes(searchParams.get('q') ?? '')));
  if (request.method === 'GET' && pathname.endsWith('/')) return html(requestPage({ branch: '江景花园' }));
  if (request.method !== 'POST') return undefined;
  if (pathname.endsWith('/files')) return Response.json(await keep(request, searchParams.get('name') ?? ''));
  const sent = await request.formData();
  const given = valueFromEntries(form.fields, sent, 'request');
  const checked = validateRepairRequest(given, { now: Date.now() });
  // What only the host knows comes back at its field, with everything that was typed.
  const errors = checked.ok && checked.value.phone === '13900000000' ? [{ path: 'phone', code: 'format' }] : checked.ok ? [] : checked.errors;
  return errors.length ? html(requestPage({ branch: sent.get('branch'), given, errors }), 422) : html(keptPage([...sent]));
}
