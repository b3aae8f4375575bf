import type { Browser, Page } from 'playwright-core';

import { launchChromium } from '../support/chromium';
import { type FakeConcord, startFakeConcord } from '../support/fake-concord/server';
import { openPartnerPage } from '../support/partner-page';

describe('a partner page by keyboard', () => {
  let browser: Browser;
  let concord: FakeConcord;

  beforeAll(async () => {
    [browser, concord] = await Promise.all([launchChromium(), startFakeConcord()]);
  });
  afterAll(async () => {
    await browser.close();
    await concord.stop();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  it('begins with a link that skips to the main content', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/events`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('goes through emergency call, name, search and menu in the order of the eye', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/events`);
    const order: string[] = [];
    for (let step = 0; step < 11; step += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    expect(order.slice(1)).toEqual([
      'Call 999',
      expect.stringContaining('Northmoor'),
      '',
      'Search',
      'Newsletter',
      'Events',
      'Briefings',
      'News',
      'Contacts',
      'Urgent help',
    ]);
  });

  it('shows where the focus is, on every link and button', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/issues/march-2026`);
    const count = await page.locator('a, button, input, summary, [tabindex="0"]').count();
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('Tab');
      const width = await page.evaluate(() => (document.activeElement ? getComputedStyle(document.activeElement).outlineWidth : ''));
      expect(width).toBe('3px');
    }
  });

  it('searches with the Enter key', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor`);
    await page.getByRole('searchbox', { name: 'Search Northmoor' }).fill('neglect & care');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search: neglect & care' }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('neglect & care');
  });

  it('scrolls a wide table inside its box, by keyboard too', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/stories/winter`, { width: 320 });
    const box = page.getByRole('region', { name: 'Places and days, with a caption' });
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.scroll')?.scrollLeft ?? 0) > 0);
  });

  it('leads from the list of contents to the section', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/issues/march-2026`);
    await page.getByRole('link', { name: 'Who to call' }).press('Enter');
    const top = await page.locator('#section-call').evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(900);
  });

  it('arrives at the section that an address names, although it was not there yet', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/issues/march-2026#section-call`);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });

  it('says the new title to those who listen', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/briefings`);
    expect(await page.getByRole('status').textContent()).toBe('Briefings');
  });

  it('speaks a telephone number digit by digit, and keeps the number as shown in its name', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/contacts/front-door`);
    const number = page.getByRole('link', { name: /0161 496 0123 ?, 0 1 6 1, 4 9 6, 0 1 2 3/ });
    expect(await number.getAttribute('href')).toBe('tel:01614960123');
  });
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText.trim() : ''));
