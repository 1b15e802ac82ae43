import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from './route.ts';

describe('addresses of screens', () => {
  const routes: readonly Route[] = [
    { screen: 'who' },
    { screen: 'work' },
    { screen: 'policy' },
    { screen: 'registers' },
    { screen: 'registers', procedure: 'lost-and-found' },
    { screen: 'new', procedure: 'repair' },
    { screen: 'new', procedure: 'enquiry', call: 'tel-1/2?3' },
    { screen: 'case', id: 'a b' },
    { screen: 'duty', sla: 'daily-summary' },
    { screen: 'duty', sla: 'daily-summary', key: '2026-03-09' },
  ];

  it('leads back to the screen it was made for', () => {
    for (const route of routes) expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it('takes an empty address for the work of the person', () => {
    expect(parseRoute('')).toEqual({ screen: 'work' });
    expect(parseRoute('#/')).toEqual({ screen: 'work' });
  });

  it('says that an unknown or broken address leads nowhere', () => {
    expect(parseRoute('#/nonsense')).toEqual({ screen: 'lost' });
    expect(parseRoute('#/case')).toEqual({ screen: 'lost' });
    expect(parseRoute('#/case/%E0%A4%A')).toEqual({ screen: 'case', id: '%E0%A4%A' });
  });
});
