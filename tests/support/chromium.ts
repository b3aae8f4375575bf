import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine: `CHROMIUM` if that is set, or where Debian and others put it. */
export const launchChromium = async (): Promise<Browser> => {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
  if (!executablePath)
    throw new Error('No Chromium was found. Install it (Debian: apt-get install chromium), or set CHROMIUM to where it is.');
  // Containers have no user namespaces for Chromium's sandbox. It only ever opens our own pages.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
};
