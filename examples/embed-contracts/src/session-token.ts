import type { HostToken } from '@guicheng/elements';

/** The token of a session a cookie stands for: held in memory only, and asked for anew when the server no longer takes it. */
export function sessionToken(address: URL): HostToken {
  let token: string | undefined;
  const ask = async () => {
    const answer = await fetch(address, { method: 'POST' });
    token = answer.ok ? await answer.text() : undefined;
    return token;
  };
  return { current: () => token ?? ask(), renewed: ask };
}
