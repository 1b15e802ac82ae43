import { existsSync } from 'node:fs';

/** Where systems keep a Chromium of their own. */
const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium named by `CHROMIUM`, or the system's own; undefined when there is none. */
export function systemChromium() {
  return process.env.CHROMIUM ?? KNOWN.find((path) => existsSync(path));
}
