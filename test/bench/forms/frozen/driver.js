// Runs in the page, bundled together with one peer (`PEER` is replaced by the runner).
import * as peer from 'PEER';
import { makeModel, makeRepeat } from './model.mjs';

const raf = () => new Promise((r) => requestAnimationFrame(r));
const afterPaint = () => new Promise((r) => requestAnimationFrame(() => {
  const c = new MessageChannel();
  c.port1.onmessage = () => r();
  c.port2.postMessage(0);
}));

// querySelectorAll through open shadow roots
export function deepAll(root, selector, out = []) {
  for (const e of root.querySelectorAll(selector)) out.push(e);
  for (const e of root.querySelectorAll('*')) if (e.shadowRoot) deepAll(e.shadowRoot, selector, out);
  return out;
}
function deepNodes(root) {
  let n = 0;
  const all = root.querySelectorAll('*');
  n += all.length;
  for (const e of all) if (e.shadowRoot) n += deepNodes(e.shadowRoot);
  return n;
}
// cheap when the peer uses no shadow DOM
const countSel = (root, sel) => (peer.shadow ? deepAll(root, sel).length : root.querySelectorAll(sel).length);
const countFields = (root) => (peer.countFields ? peer.countFields(root) : countSel(root, peer.fieldSelector));
const countErrors = (root) => (peer.countErrors ? peer.countErrors(root) : countSel(root, peer.errorSelector));

const B = (window.__bench = { peer, deepAll, deepNodes });

B.prepare = (n) => {
  B.model = makeModel(n);
  B.defJson = JSON.stringify(peer.toDefinition(B.model));
  B.root = document.getElementById('app');
  return { visible: B.model.visibleCount, requiredVisible: B.model.requiredVisible, defBytes: B.defJson.length };
};

B.render = async (timeout = 120000) => {
  const def = JSON.parse(B.defJson);
  await raf();
  await new Promise((r) => setTimeout(r, 0));
  const t0 = performance.now();
  const p = peer.mount(B.root, def, { ...B.model.initial });
  const tSync = performance.now() - t0;
  Promise.resolve(p).then((h) => (B.handle = h));
  let frames = 0, found = 0;
  for (;;) {
    await raf();
    frames++;
    found = countFields(B.root);
    if (found >= B.model.visibleCount) break;
    if (performance.now() - t0 > timeout) return { ms: null, found, expected: B.model.visibleCount };
  }
  await raf(); // the frame that holds every field has been produced
  const ms = performance.now() - t0;
  B.handle = await p;
  return { ms, tSync, frames, found, expected: B.model.visibleCount };
};

B.stats = () => ({ nodes: deepNodes(B.root), fields: countFields(B.root) });

const input = (name) => peer.inputFor(B.root, name, B.handle);
B.focusText = () => { const el = input(B.model.typeTarget); el.scrollIntoView({ block: 'center' }); el.focus(); return !!el; };

// errors expected now: required & visible & empty, after the typing and toggle steps
B.expectedErrors = () => {
  const on = new Set(Object.keys(B.model.initial));
  if (B.toggled) on.add(B.model.toggle.trigger);
  return B.model.fields.filter((f) => f.required && (!f.visibleIf || on.has(f.visibleIf)) && !(B.typed && f.name === B.model.typeTarget)).length;
};

B.startTyping = () => {
  B.typed = true;
  B.keys = []; B.longTasks = []; B.events = [];
  let t0 = 0;
  B._kd = () => { t0 = performance.now(); };
  B._in = () => { const s = t0 || performance.now(); afterPaint().then(() => B.keys.push(performance.now() - s)); };
  window.addEventListener('keydown', B._kd, true);
  window.addEventListener('input', B._in, true);
  B._lt = new PerformanceObserver((l) => { for (const e of l.getEntries()) B.longTasks.push(e.duration); });
  B._lt.observe({ type: 'longtask' });
  B._ev = new PerformanceObserver((l) => { for (const e of l.getEntries()) if (e.interactionId) B.events.push(e.duration); });
  B._ev.observe({ type: 'event', durationThreshold: 16 });
};
B.keyCount = () => B.keys.length;
B.endTyping = () => {
  window.removeEventListener('keydown', B._kd, true);
  window.removeEventListener('input', B._in, true);
  for (const e of B._lt.takeRecords()) B.longTasks.push(e.duration);
  for (const e of B._ev.takeRecords()) if (e.interactionId) B.events.push(e.duration);
  B._lt.disconnect(); B._ev.disconnect();
  const data = peer.getData ? peer.getData(B.handle) : null;
  return { keys: B.keys, longTasks: B.longTasks, events: B.events, modelValue: data ? data[B.model.typeTarget] : undefined };
};

// toggle one checkbox -> one hidden field appears
B.toggle = async () => {
  const t = B.model.toggle;
  B.toggled = true;
  const before = countFields(B.root);
  const el = input(t.trigger);
  el.scrollIntoView({ block: 'center' });
  await raf(); await raf();
  const t0 = performance.now();
  el.click();
  for (;;) {
    await raf();
    if (countFields(B.root) > before) break;
    if (performance.now() - t0 > 30000) return null;
  }
  await raf();
  return performance.now() - t0;
};

B.validate = async () => {
  const expected = B.expectedErrors();
  await raf();
  await new Promise((r) => setTimeout(r, 0));
  const t0 = performance.now();
  const r = peer.validate(B.handle);
  const sync = performance.now() - t0;
  const res = await r;
  const call = performance.now() - t0;
  // wait until the number of error messages shown reaches what is expected (or stops growing)
  let errs = 0, last = -1, same = 0;
  for (;;) {
    await raf();
    errs = countErrors(B.root);
    if (errs >= expected) break;
    same = errs === last ? same + 1 : 0;
    last = errs;
    if (performance.now() - t0 > 60000 || (same > 30 && performance.now() - t0 > 3000)) break;
  }
  await raf();
  return { sync, call, ms: performance.now() - t0, errorsShown: errs, expected, result: typeof res === 'object' ? undefined : res };
};

// optional: pure engine validate of the data, no UI
B.validateData = async () => {
  if (!peer.validateData) return null;
  const t = [];
  for (let i = 0; i < 7; i++) { const t0 = performance.now(); await peer.validateData(B.handle); t.push(performance.now() - t0); }
  return t.sort((a, b) => a - b)[3];
};

// repeat group: render `rows` rows; then add one row at the end
const untilRows = async (n, t0) => { for (;;) { await raf(); if (peer.repeat.count(B.root) >= n) break; if (performance.now() - t0 > 60000) return null; } await raf(); return performance.now() - t0; };
B.repeat = async (rows) => {
  const P = peer.repeat;
  if (!P) return null;
  const root = (B.root = document.getElementById('app'));
  const m = makeRepeat(rows);
  const def = JSON.parse(JSON.stringify(P.toDefinition(m)));
  B.rows = rows;
  await raf();
  const t0 = performance.now();
  B.handle = await peer.mount(root, def, structuredClone(m.data));
  const render = await untilRows(rows, t0);
  if (render == null) throw new Error(`rows found ${P.count(root)}/${rows}`);
  return { render, nodes: deepNodes(root) };
};
B.addRow = async () => {
  await raf();
  const t0 = performance.now();
  peer.repeat.add(B.root, B.handle);
  const add = await untilRows(B.rows + 1, t0);
  if (add == null) throw new Error('no row was added');
  return add;
};

window.__ready = true;
