import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, install } from '../../test/setup/install.mjs';
import { fail, root, say } from '../../test/setup/step.mjs';

// One command for a fresh machine: everything is installed and built, then every example is served on one port.
install();
build();
const { buildSite } = await import('./scripts/build-site.mjs');
const { serveSite } = await import('./scripts/serve-site.mjs');

const examples = join(root, 'examples');
const site = await buildSite(say).catch((error) => fail(`the examples could not be built: ${error.message}`));
if (!process.argv.includes('--build-only')) {
  const port = Number(process.env.PORT ?? 4175);
  const address = await serveSite(site, examples, port).catch((error) => fail(`the examples could not be served: ${error.message}`));
  for (const name of readdirSync(examples))
    if (existsSync(join(site, name)) || existsSync(join(examples, name, 'server.mjs'))) console.log(`${address}${name}/`);
}
