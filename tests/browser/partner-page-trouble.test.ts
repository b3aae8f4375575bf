import type { Browser } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { launchChromium } from '../support/chromium';
import { type FakeConcord, startFakeConcord } from '../support/fake-concord/server';
import { openPartnerPage, overflowOf } from '../support/partner-page';

describe('a partner page in trouble', () => {
  let browser: Browser;
  let concord: FakeConcord;

  beforeAll(async () => {
    [browser, concord] = await Promise.all([launchChromium(), startFakeConcord()]);
  });
  afterAll(async () => {
    await browser.close();
    await concord.stop();
  });
  afterEach(async () => {
    concord.feel('well');
    await Promise.all(browser.contexts().map((context) => context.close()));
  });

  it.each([
    ['does not answer in time', 'silent', 'taking too long'],
    ['answers something that is no answer', 'broken', 'could not be fetched'],
  ] as const)('shows 999 and 101, and a way to try again, when the API %s', async (_case, mood, words) => {
    concord.feel(mood);
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor`, { patienceMs: 300, width: 320 });
    const main = page.locator('main');
    expect(await main.innerText()).toContain(words);
    expect(await main.locator('a[href="tel:999"]').isVisible()).toBe(true);
    expect(await main.locator('a[href="tel:101"]').isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });

  it('shows the page once the API is back and the reader tries again, and takes the focus there', async () => {
    concord.feel('broken');
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/events`);
    concord.feel('well');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('stays helpful while the reader tries again in vain', async () => {
    concord.feel('broken');
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/events`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.locator('main a[href="tel:999"]').isVisible()).toBe(true);
  });

  it('shows 999 and 101 when a part of its own script does not arrive', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/events`, { missing: '**/views/events.js' });
    expect(await page.locator('main a[href="tel:999"]').isVisible()).toBe(true);
  });

  it('gives the emergency numbers without JavaScript', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor`, { withJavaScript: false });
    await page.waitForTimeout(1000);
    const words = await page.locator('main').innerText();
    expect(words).toContain('call 999');
    expect(words).toContain('call 101');
    expect(words).not.toContain('Loading');
  });

  it('tells what happened to a withdrawn event, why, since when and what to read instead', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/events/open-day`);
    const words = await page.locator('main').innerText();
    expect(words).toContain('This event was withdrawn on Tuesday 3 February 2026.');
    expect(words).toContain('The building is closed for repairs.');
    expect(await page.getByRole('link', { name: /Learning lunch/ }).getAttribute('href')).toBe('/sites/northmoor/events/learning-lunch');
  });

  it('shows the notice of a withdrawn event inside the issue that placed it', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/issues/march-2026`);
    expect(await page.locator('.notice').innerText()).toContain('This event was withdrawn');
  });

  it('offers no booking for a cancelled event', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/events/cancelled-visit`);
    const words = await page.locator('main').innerText();
    expect(words).toContain('This event will not take place.');
    expect(words).not.toContain('Book a place');
  });

  it('turns words of the API into text and never into markup or script', async () => {
    const { page } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/stories/hostile`);
    expect(await page.title()).toContain('<b onclick=');
    expect(await page.locator('h1').innerText()).toContain('<b onclick=');
    expect(await page.locator('main').innerText()).toContain('Before odd link after');
    expect(await page.locator('main :is(script, iframe, svg, style, [onclick], [href^="javascript:"])').count()).toBe(0);
  });
});
