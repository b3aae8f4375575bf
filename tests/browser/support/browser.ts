import type { Page } from 'playwright-core';

import { launchChromium } from '../../support/chromium';

export interface Visitor {
  readonly page: Page;
  /** Addresses outside the newsroom that the browser asked for. Nothing may phone home. */
  readonly strangers: readonly string[];
  /** Errors of the page itself. */
  readonly faults: readonly string[];
  leave(): Promise<void>;
}

/** A person in Britain at a real Chromium, with a fresh profile. */
export const openBrowser = async (address: string): Promise<Visitor> => {
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const [strangers, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(address)) strangers.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, strangers, faults, leave: () => browser.close() };
};
