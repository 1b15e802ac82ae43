import { build, install } from '../../test/setup/install.mjs';
import { fail, say } from '../../test/setup/step.mjs';

// One command for a fresh machine. What is imported from the packages can only be imported once they are installed and built.
install();
build();
const { buildPortal } = await import('./scripts/build-portal.mjs');
const { serve } = await import('./scripts/serve.mjs');

const site = await buildPortal(say).catch((error) => fail(`the portal could not be built: ${error.message}`));
if (!process.argv.includes('--build-only')) {
  const port = portFrom(process.env.PORT);
  const address = await serve(site, port).catch((error) => {
    if (error.code === 'EADDRINUSE') return fail(`port ${port} is taken by another program: type \`PORT=${port + 1} npm start\``);
    if (error.code === 'EACCES') return fail(`this machine does not allow port ${port}: type \`PORT=4173 npm start\``);
    return fail(`the portal could not be served: ${error.message}`);
  });
  console.log(`\nThe portal is ready: ${address}\n`);
}

/** The port asked for; 4173 when none is. */
function portFrom(text) {
  if (text === undefined || text === '') return 4173;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : fail(`PORT is \`${text}\`: it must be a whole number from 0 to 65535`);
}
