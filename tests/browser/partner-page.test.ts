import type { Browser } from 'playwright-core';

import { axeFindings, LAYOUT_RULES } from '../support/axe';
import { launchChromium } from '../support/chromium';
import { type FakeConcord, startFakeConcord } from '../support/fake-concord/server';
import { openPartnerPage, overflowOf } from '../support/partner-page';

const KINDS = [
  ['all partnerships', '/sites', 'Safeguarding partnerships'],
  ['home', '/sites/northmoor', 'Northmoor Safeguarding Children Partnership'],
  ['home with hardly anything on it', '/sites/eastmarsh', 'Safeguarding Adults Board'],
  ['home with nonsense for colours', '/sites/weald', 'Association of the Weald'],
  ['the archive', '/sites/northmoor/issues', 'Newsletter'],
  ['the archive of one series, empty', '/sites/eastmarsh/issues?series=schools', 'Newsletter'],
  ['an issue', '/sites/northmoor/issues/march-2026', 'Spring starts with listening'],
  ['an issue with nothing in it', '/sites/northmoor/issues/plain', 'A short note'],
  ['events', '/sites/northmoor/events', 'Events'],
  ['past events', '/sites/northmoor/events?when=past', 'Past events'],
  ['an event with many dates', '/sites/northmoor/events/learning-lunch', 'Learning lunch'],
  ['a cancelled event', '/sites/northmoor/events/cancelled-visit', 'Visit to the family hub'],
  ['an awareness week', '/sites/northmoor/events/awareness-week', 'Safeguarding Awareness Week'],
  ['an event without a date', '/sites/northmoor/events/on-request', 'Infant safety talk'],
  ['briefings', '/sites/northmoor/briefings', 'Briefings'],
  ['a briefing', '/sites/northmoor/briefings/robin', 'Seeing the whole family'],
  ['news', '/sites/northmoor/stories', 'News'],
  ['a story with every block', '/sites/northmoor/stories/winter', 'Keep babies safe'],
  ['a story that is over', '/sites/northmoor/stories/over', 'Vacancy'],
  ['contacts', '/sites/northmoor/contacts', 'Contacts'],
  ['a contact', '/sites/northmoor/contacts/front-door', 'The Front Door'],
  ['urgent help', '/sites/northmoor/urgent-help', 'Urgent help'],
  ['urgent help in three areas', '/sites/eastmarsh/urgent-help', 'Urgent help'],
  ['search', '/sites/northmoor/search?q=neglect', 'Search: neglect'],
  ['search without a word', '/sites/northmoor/search', 'Search'],
  ['search that finds nothing', '/sites/northmoor/search?q=nothing', 'Search: nothing'],
  ['a withdrawn event', '/sites/northmoor/events/open-day', 'Open day at the old library'],
  ['a withdrawn issue', '/sites/northmoor/issues/february-2026', 'February 2026'],
  ['a withdrawn partnership', '/sites/oldtown', 'Oldtown Safeguarding Board'],
  ['the urgent help of a withdrawn partnership', '/sites/oldtown/urgent-help', 'Oldtown Safeguarding Board'],
  ['the events of a withdrawn partnership', '/sites/oldtown/events', 'Oldtown Safeguarding Board'],
  ['an unknown event', '/sites/northmoor/events/never', 'We cannot find this page'],
  ['an unknown kind of page', '/sites/northmoor/nonsense', 'We cannot find this page'],
  ['an unknown partnership', '/sites/nowhere/events', 'We cannot find this page'],
] as const;

describe('every kind of partner page', () => {
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

  it.each(KINDS)('shows %s without a fault: wide, narrow, and with letters twice as large', async (_kind, path, heading) => {
    const { page, errors } = await openPartnerPage(browser, concord.url + path);
    expect(await page.locator('h1').allInnerTexts()).toEqual([expect.stringContaining(heading)]);
    expect(await page.title()).not.toBe('Safeguarding news');
    expect(errors).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflowOf(page)).toBe(0);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await overflowOf(page)).toBe(0);
    expect(await axeFindings(page, LAYOUT_RULES)).toEqual([]);
  });

  it('asks nobody but the site itself, and keeps nothing in the browser', async () => {
    const { page, requests } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/issues/march-2026`);
    expect(requests.filter((url) => !url.startsWith(concord.url) && !url.startsWith('data:'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('asks the API once for a page', async () => {
    const { requests } = await openPartnerPage(browser, `${concord.url}/sites/northmoor/issues/march-2026`);
    expect(requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
  });
});
