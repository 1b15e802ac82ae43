import { chromium } from 'playwright';
import { launchOptions } from '../../setup/launch-options.ts';

/** The Chromium of the machine, or the one Playwright brought. */
export function launchChromium() {
  return chromium.launch(launchOptions);
}
