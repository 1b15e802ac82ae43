import { expect, it } from 'vitest';
import { fetchWithToken, type HostToken } from './fetch-with-token.ts';

interface Sent {
  readonly url: string;
  readonly bearer: string | null;
  readonly body: string;
}

/** A server that takes one token and a host that has another at hand. */
function server(good: string, renewed: HostToken['renewed'] = async () => good) {
  const sent: Sent[] = [];
  const asked: string[] = [];
  const token: HostToken = {
    current: () => 'old',
    renewed: (refused) => {
      asked.push(refused);
      return renewed(refused);
    },
  };
  const answering = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const bearer = request.headers.get('authorization');
    sent.push({ url: request.url, bearer, body: await request.text() });
    return new Response('', { status: bearer === `Bearer ${good}` ? 200 : 401 });
  };
  return { sent, asked, fetching: fetchWithToken(token, { fetch: answering }) };
}

it('says who is asking, and asks for another token once the first is refused', async () => {
  const { sent, asked, fetching } = server('new');
  const answer = await fetching('/units', { method: 'POST', body: 'x' });
  expect(answer.status).toBe(200);
  expect(sent.map(({ bearer, body }) => [bearer, body])).toEqual([
    ['Bearer old', 'x'],
    ['Bearer new', 'x'],
  ]);
  expect(asked).toEqual(['old']);
});

it('requests refused at the same time share one renewal', async () => {
  const { asked, fetching } = server('new', () => new Promise((done) => setTimeout(done, 30, 'new')));
  const answers = await Promise.all([fetching('/a'), fetching('/b'), fetching('/c')]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(asked).toEqual(['old']);
});

it('a token never leaves for another origin, and no answer is asked for thrice', async () => {
  const { sent, fetching } = server('none', async () => 'also-refused');
  expect((await fetching('https://elsewhere.example/units')).status).toBe(401);
  expect(sent.map(({ bearer }) => bearer)).toEqual([null]);
  expect((await fetching('/units')).status).toBe(401);
  expect(sent).toHaveLength(3);
});

it('without another token the refusal is the answer', async () => {
  const { sent, fetching } = server('none', async () => undefined);
  expect((await fetching('/units')).status).toBe(401);
  expect(sent).toHaveLength(1);
});
