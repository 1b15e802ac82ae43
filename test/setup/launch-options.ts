import { systemChromium } from './chromium-path.mjs';
import { launchArguments } from './launch-arguments.mjs';

const found = systemChromium();

/** How tests start Chromium: the one that was found, without anything that reaches for the network. */
export const launchOptions = { ...(found ? { executablePath: found } : {}), args: launchArguments };
