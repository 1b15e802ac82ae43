/** A screen of the portal and what it shows. */
export type Route =
  | { readonly screen: 'who' | 'work' | 'cases' | 'calls' | 'revisits' | 'verdicts' | 'policy' }
  | { readonly screen: 'registers'; readonly procedure?: string }
  | { readonly screen: 'new'; readonly procedure: string; readonly call?: string }
  | { readonly screen: 'case'; readonly id: string }
  | { readonly screen: 'duty'; readonly sla: string; readonly key?: string }
  | { readonly screen: 'lost' };

const PLAIN = ['who', 'work', 'cases', 'calls', 'revisits', 'verdicts', 'policy'] as const;

/** The screen an address's hash asks for. An empty hash is the person's work; an unknown one says so. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [screen = '', ...rest] = path.split('/').map(decode);
  const [first, second] = rest;
  if (screen === '') return { screen: 'work' };
  const plain = PLAIN.find((one) => one === screen);
  if (plain && first === undefined) return { screen: plain };
  if (screen === 'registers') return { screen, ...(first ? { procedure: first } : {}) };
  if (screen === 'new' && first) {
    const call = new URLSearchParams(query).get('call');
    return { screen, procedure: first, ...(call ? { call } : {}) };
  }
  if (screen === 'case' && first) return { screen, id: first };
  if (screen === 'duty' && first) return { screen, sla: first, ...(second ? { key: second } : {}) };
  return { screen: 'lost' };
}

/** The address of a screen. */
export function hrefOf(route: Route): string {
  const part = encodeURIComponent;
  switch (route.screen) {
    case 'registers':
      return `#/registers${route.procedure ? `/${part(route.procedure)}` : ''}`;
    case 'new':
      return `#/new/${part(route.procedure)}${route.call ? `?call=${part(route.call)}` : ''}`;
    case 'case':
      return `#/case/${part(route.id)}`;
    case 'duty':
      return `#/duty/${part(route.sla)}${route.key ? `/${part(route.key)}` : ''}`;
    case 'lost':
      return '#/';
    default:
      return `#/${route.screen}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
