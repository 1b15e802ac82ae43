import { build, install } from '../../test/setup/install.mjs';
import { say } from '../../test/setup/step.mjs';

// `npm run screenshots`: every element in every theme, light and dark, into the handbook. `npm run screenshots -- gc-board` takes those of one.
install();
build();
const { buildGallery } = await import('./scripts/build-gallery.mjs');
const { takeScreens } = await import('./scripts/take-screens.mjs');
const { writeScreensPage } = await import('./scripts/write-screens-page.mjs');

const only = process.argv.slice(2);
const taken = await takeScreens(await buildGallery(say), only, say);
await writeScreensPage();
console.log(`\n${taken.length} pictures in packages/handbook/screens\n`);
// The gallery is still being served.
process.exit();
