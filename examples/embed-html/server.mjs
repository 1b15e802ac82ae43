import { validateRepairRequest } from '../../.cache/embedding/pack/forms/repair-request.js';

/** A number nobody may be called at any more: only the host can know. */
const BLOCKED = '13900000000';

/** The only address of this host: takes a request as JSON, checks it once more, and answers its number or what is wrong. */
export async function answer(request) {
  if (request.method !== 'POST') return undefined;
  const checked = validateRepairRequest(await request.json(), { now: Date.now() });
  if (!checked.ok) return Response.json({ errors: checked.errors }, { status: 422 });
  if (checked.value.phone === BLOCKED) return Response.json({ errors: [{ path: 'phone', code: 'format' }] }, { status: 422 });
  return Response.json({ number: 'BX-2026-0001' }, { status: 201 });
}
