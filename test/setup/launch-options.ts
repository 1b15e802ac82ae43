import { systemChromium } from './chromium-path.mjs';

const found = systemChromium();

/** How tests start Chromium: the one that was found, without anything that reaches for the network. */
export const launchOptions = {
  ...(found ? { executablePath: found } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
