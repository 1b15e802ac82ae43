import type { HostOptions, Offered } from '@guicheng/elements';

/** Option sources of a host that answers searches over HTTP. An answer nobody waits for any more is aborted by `signal`. */
export function httpOptions(address: URL, asking: typeof fetch): HostOptions {
  return {
    search: async (kind, query, field, { signal }) => {
      const url = new URL(address);
      url.search = String(new URLSearchParams({ kind, q: query, ...(field.table ? { table: field.table } : {}) }));
      const answer = await asking(url, { signal });
      if (!answer.ok) throw new Error(`the host answered ${answer.status}`);
      return (await answer.json()) as readonly Offered[];
    },
  };
}
