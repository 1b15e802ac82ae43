import * as engine from '../../../packages/engine/dist/index.js';
import { missing } from './measure.mjs';

/** `clocks-wake` and `clocks-bytes`: not measured while the engine keeps neither an index of wakes nor a summary of a clock. */
export async function rows() {
  const reason = engine.wakeIndex === undefined ? 'the engine exports no index of wakes' : 'the index of wakes is not measured yet';
  return [missing('clocks-wake', 1, reason), missing('clocks-bytes', 300, reason)];
}
