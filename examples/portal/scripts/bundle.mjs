import { rollup } from 'rollup';
import { portalConfig } from '../../../rollup.config.mjs';

/** Bundles the portal of `entry` with the compiled pack in `pack` into the folder `out`. */
export async function bundle(portal) {
  const { output, ...input } = await portalConfig(portal);
  const built = await rollup(input);
  await built.write(output);
  await built.close();
}
