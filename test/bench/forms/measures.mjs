import { cpuOf } from './open-page.mjs';

const TEXT = 'abcdefghijklmnopqrst';

async function render(opened, count) {
  await opened.bench('prepare', count);
  const before = await opened.heap();
  const { ms: cpu, result } = await cpuOf(opened, () => opened.bench('render', 90_000));
  if (result.ms === null) throw new Error(`only ${result.found} of ${result.expected} fields are there`);
  const { nodes, fields } = await opened.bench('stats');
  return { cpu, heap: (await opened.heap()) - before, frame: result.ms, elementsPerField: nodes / fields };
}

/** CPU of one key, the longest block while typing. Work put off by a debounce is waited for. */
async function typing({ page, bench, cpu }) {
  await page.waitForTimeout(500);
  await bench('focusText');
  await page.waitForTimeout(300);
  await bench('startTyping');
  const before = await cpu();
  for (const [index, key] of [...TEXT].entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction((count) => window.__bench.keyCount() >= count, index + 1, { timeout: 30_000, polling: 20 });
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(2000);
  const after = await cpu();
  const { longTasks, modelValue } = await bench('endTyping');
  if (String(modelValue) !== TEXT) throw new Error(`what was typed did not arrive: ${modelValue}`);
  return { key: (after - before) / TEXT.length, longest: Math.max(0, ...longTasks) };
}

/** A form of `count` fields put on the page. */
export async function measureRender(opened, count) {
  const { cpu, frame, elementsPerField } = await render(opened, count);
  return { cpu, frame, elementsPerField };
}

/** The same, then typed in, one condition toggled, everything validated. */
export async function measureForm(opened, count) {
  const shown = await render(opened, count);
  const typed = await typing(opened);
  const toggled = await cpuOf(opened, () => opened.bench('toggle'));
  if (toggled.result === null) throw new Error('no field came when its condition was met');
  const validated = await cpuOf(opened, () => opened.bench('validate'));
  const { errorsShown, expected } = validated.result;
  if (errorsShown !== expected) throw new Error(`${errorsShown} of ${expected} errors are shown`);
  return { ...shown, ...typed, toggle: toggled.ms, validate: validated.ms };
}

/** A table of `rows` rows, and one more, its end being in sight as it is for whoever adds one. Undefined for a peer that has no table. */
export async function measureTable(opened, rows) {
  const shown = await cpuOf(opened, () => opened.bench('repeat', rows));
  if (!shown.result) return undefined;
  await opened.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await opened.page.waitForTimeout(500);
  const added = await cpuOf(opened, () => opened.bench('addRow'));
  return { render: shown.ms, add: added.ms };
}
