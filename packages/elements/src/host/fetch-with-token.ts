/** Who is asking, for the requests that a host's own options, uploads and drafts make. The elements themselves ask nobody anything. */
export interface HostToken {
  /** The token as it stands; asked before each request. Undefined: the request goes out without. */
  current(): string | undefined | Promise<string | undefined>;
  /** Another one, after a server refused this one with 401. Undefined: there is none, somebody has to sign in again. */
  renewed(refused: string): Promise<string | undefined>;
}

export interface TokenSettings {
  /** Origins the token may go to. Default: the page's own. Requests to others go out without it. */
  readonly origins?: readonly string[];
  /** Default: the page's `fetch`. */
  readonly fetch?: typeof fetch;
}

/**
 * A `fetch` that says who is asking, as `Authorization: Bearer`. After a 401 it asks for another token and tries once more; requests refused at the
 * same time share one renewal. The second answer is the answer, 401 or not. A body that can be read only once, a stream, is not sent again.
 */
export function fetchWithToken(token: HostToken, settings: TokenSettings = {}): typeof fetch {
  const origins = settings.origins ?? [location.origin];
  const renewals = new Map<string, Promise<string | undefined>>();
  const send = (asked: Request, bearer: string | undefined) => {
    const headers = new Headers(asked.headers);
    if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`);
    return (settings.fetch ?? fetch)(new Request(asked, { headers }));
  };
  const renewed = (refused: string) => {
    const running = renewals.get(refused) ?? token.renewed(refused).finally(() => renewals.delete(refused));
    renewals.set(refused, running);
    return running;
  };
  return async (input, init) => {
    const asked = new Request(input, init);
    const ours = origins.includes(new URL(asked.url).origin);
    const bearer = ours ? await token.current() : undefined;
    const again = bearer !== undefined && !(init?.body instanceof ReadableStream) ? asked.clone() : undefined;
    const answer = await send(asked, bearer);
    if (answer.status !== 401 || bearer === undefined || !again) return answer;
    const next = await renewed(bearer);
    return next === undefined ? answer : send(again, next);
  };
}
