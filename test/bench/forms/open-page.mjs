const READY = 60_000;

/**
 * A fresh page of a peer, in a context of its own. `cpu` is the main thread's CPU time in ms, immune to what else the machine does;
 * `heap` the bytes of JavaScript after a collection; `bench` calls the driver in the page.
 */
export async function openPage(browser, address, prepare = () => undefined) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(150_000);
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message.slice(0, 200)));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await prepare(page);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => window.__ready, null, { timeout: READY });
    const cpu = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const bench = (name, ...args) => page.evaluate(([call, given]) => window.__bench[call](...given), [name, args]);
    return { page, problems, cpu, heap, bench, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** CPU in ms of `act` and what it leaves to be done in the time after it. */
export async function cpuOf({ page, cpu }, act) {
  const before = await cpu();
  const result = await act();
  await page.waitForTimeout(300);
  return { ms: (await cpu()) - before, result };
}
