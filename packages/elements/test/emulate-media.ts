import { cdp } from 'vitest/browser';

interface Session {
  send(method: 'Emulation.setEmulatedMedia', given: { readonly features: readonly { readonly name: string; readonly value: string }[] }): Promise<unknown>;
}

/** Has the browser say this of its reader, as `{ 'forced-colors': 'active' }`; nothing puts everything back. */
export async function emulateMedia(features: { readonly [name: string]: string }): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { features: list });
}
