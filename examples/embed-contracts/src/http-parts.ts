import { type PartStore, UploadRefused } from '@guicheng/elements';

/** Uploads in parts, in the manner of the IETF draft on resumable uploads: announced by POST, asked for by HEAD, sent on by PATCH. */
export function httpParts(address: URL, asking: typeof fetch): PartStore {
  const send = async (path: string, init: RequestInit) => {
    const answer = await asking(new URL(path, address), init);
    // What the host will never take need not be tried again; anything else may be the network's fault.
    if ([403, 413, 415].includes(answer.status)) throw new UploadRefused(await answer.text());
    if (!answer.ok && answer.status !== 404) throw new Error(`the host answered ${answer.status}`);
    return answer;
  };
  return {
    begin: async (file, signal) => (await send('', { method: 'POST', body: JSON.stringify(file), signal })).text(),
    received: async (id, signal) => {
      const answer = await send(id, { method: 'HEAD', signal });
      return answer.status === 404 ? undefined : Number(answer.headers.get('upload-offset'));
    },
    append: async (id, from, part, signal) => {
      await send(id, { method: 'PATCH', headers: { 'upload-offset': String(from) }, body: part, signal });
    },
    finish: async (id, signal) => (await send(`${id}/finish`, { method: 'POST', signal })).json(),
  };
}
