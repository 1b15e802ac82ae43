import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ticker } from './ticker.ts';

const hostOf = () => ({ requestUpdate: vi.fn(), addController: vi.fn(), removeController: vi.fn(), updateComplete: Promise.resolve(true) });
const tickerOf = (host: ReactiveControllerHost, every: number) => new Ticker(host, every);

describe('a ticker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('wakes every element of its pace with one timer, and none once the last has left', () => {
    const [a, b, slow] = [hostOf(), hostOf(), hostOf()];
    const tickers = [tickerOf(a, 1000), tickerOf(b, 1000), tickerOf(slow, 60_000)];
    for (const ticker of tickers) ticker.hostConnected();
    expect(vi.getTimerCount()).toBe(2);
    vi.advanceTimersByTime(3000);
    expect([a, b, slow].map(({ requestUpdate }) => requestUpdate.mock.calls.length)).toEqual([3, 3, 0]);
    tickers[0]?.hostDisconnected();
    vi.advanceTimersByTime(1000);
    expect([a, b].map(({ requestUpdate }) => requestUpdate.mock.calls.length)).toEqual([3, 4]);
    for (const ticker of tickers) ticker.hostDisconnected();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts again when an element comes back to the page', () => {
    const host = hostOf();
    const ticker = tickerOf(host, 1000);
    ticker.hostConnected();
    ticker.hostDisconnected();
    ticker.hostConnected();
    vi.advanceTimersByTime(1000);
    expect(host.requestUpdate).toHaveBeenCalledTimes(1);
    ticker.hostDisconnected();
  });
});
