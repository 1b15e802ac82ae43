/** The Chromium named by `CHROMIUM`, or the system's own; undefined when there is none. */
export function systemChromium(): string | undefined;
