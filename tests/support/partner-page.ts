// The functions that tests hand to a page run there, where there is a document.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';

export interface OpenPage {
  readonly page: Page;
  /** What the page logged as an error. */
  readonly errors: readonly string[];
  /** Addresses of all requests the page made. */
  readonly requests: readonly string[];
}

export interface OpenOptions {
  readonly width?: number;
  readonly withJavaScript?: boolean;
  /** How long the page waits for the API, in milliseconds. */
  readonly patienceMs?: number;
  /** Addresses that cannot be reached. */
  readonly missing?: string;
}

/** Opens a partner page in a fresh context and waits until it has shown what it has to show. */
export const openPartnerPage = async (browser: Browser, url: string, options: OpenOptions = {}): Promise<OpenPage> => {
  const { width = 1280, withJavaScript = true, patienceMs, missing } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: withJavaScript,
    bypassCSP: false,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  if (patienceMs !== undefined) await shortenPatience(page, patienceMs);
  if (missing !== undefined) await page.route(missing, (route) => route.abort());
  await page.goto(url);
  if (withJavaScript) await page.waitForSelector('main:not([aria-busy])');
  return { page, errors, requests };
};

/** By how many pixels the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

const shortenPatience = (page: Page, patienceMs: number) =>
  page.route('**/sites/settings.js', async (route) => {
    const response = await route.fetch();
    const source = await response.text();
    await route.fulfill({ response, body: source.replace(/PATIENCE_MS = \d+/, `PATIENCE_MS = ${String(patienceMs)}`) });
  });
