import { build, install } from '../../test/setup/install.mjs';
import { fail, say } from '../../test/setup/step.mjs';

// One command for a fresh machine: what is imported from the packages can only be imported once they are installed and built.
install();
build();
const { buildGallery } = await import('./scripts/build-gallery.mjs');
const { serve } = await import('../portal/scripts/serve.mjs');

const site = await buildGallery(say).catch((error) => fail(`the gallery could not be built: ${error.message}`));
if (!process.argv.includes('--build-only')) {
  const port = Number(process.env.PORT ?? 4174);
  const address = await serve(site, port).catch((error) =>
    fail(
      error.code === 'EADDRINUSE'
        ? `port ${port} is taken by another program: type \`PORT=${port + 10} npm run gallery\``
        : `the gallery could not be served: ${error.message}`,
    ),
  );
  console.log(`\nThe gallery is ready: ${address}\n`);
}
