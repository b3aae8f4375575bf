import type { Browser, Page } from 'playwright-core';

import { aStory } from '../support/a-story';
import { launchChromium } from '../support/chromium';
import { COMMAND, publishingOf, subjectOf } from '../support/editorial-services';
import { addMembership } from '../support/readers/members';
import { barriersIn } from './support/barriers';
import { desk } from './support/desk';
import { EDITOR, fillNewsroom } from './support/newsroom-content';
import { type Newsroom, openNewsroom } from './support/newsroom';

const PASSWORD = 'three random words';
const OURS = '[role=dialog], [role=tabpanel]:not([hidden])';

/** Tabs, buttons and fields that stand partly or wholly beside the screen. */
const beyondTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('[role=tab], [role=tabpanel]:not([hidden]) :is(button, input, textarea, td, td span)'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** As long as a name may be, and nowhere to break it. */
const LONG_NAME = 'Wolfeschlegelsteinhausenberger'.repeat(3);

describe('the settings of a partnership', () => {
  let newsroom: Newsroom;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    const { strapi } = newsroom;
    await fillNewsroom(strapi);
    const partnership = await strapi.db.query('api::partnership.partnership').findOne({ where: { slug: 'north-moor' } });
    await addMembership(strapi, { partnership: partnership.globalId, role: 'manager', email: EDITOR.email });
    const story = await aStory(strapi, {
      partnership: partnership.documentId,
      title: 'For practitioners only',
      visibility: 'practitioners',
    });
    await publishingOf(strapi).publish({ subject: await subjectOf(strapi, 'api::story.story', story.documentId), actor: COMMAND });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, baseURL: newsroom.address });
    await desk(page, newsroom.address).signIn();
    await page.getByRole('link', { name: 'Partnership settings' }).click();
    await page.getByRole('heading', { name: 'Partnership settings', level: 1 }).waitFor();
    await page.getByRole('tab', { name: 'Website keys' }).click();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await newsroom.close();
  });

  const snap = async (name: string, on = page) => {
    const folder = process.env['SCREENSHOTS'];
    if (folder) await on.screenshot({ path: `${folder}/${name}.png` });
  };

  it('give a website a key, once, with a warning when it opens more than the public sees', async () => {
    await snap('keys-empty');
    await page.getByRole('button', { name: 'New key' }).click();
    await page.getByLabel('Website or program').fill('Schools website');
    await page.getByRole('radio', { name: /Items for practitioners/ }).click();
    await snap('keys-new');
    expect(await barriersIn(page, [OURS])).toEqual([]);
    await page.getByRole('button', { name: 'Make the key' }).click();
    const key = await page.getByLabel('Key', { exact: true }).inputValue();
    expect(key).toMatch(/^ck_[0-9a-f]{56}$/);
    await page.getByText('Whoever has this key reads').waitFor();
    await snap('keys-shown');
    await page.getByRole('button', { name: 'Done' }).click();
    await page
      .getByRole('gridcell', { name: /Schools website/ })
      .first()
      .waitFor();
    expect(await page.content()).not.toContain(key);
    await snap('keys-list');
    expect(await barriersIn(page, [OURS])).toEqual([]);
  }, 60_000);

  it('replace a key and revoke it, after asking', async () => {
    await page.getByRole('button', { name: 'Replace the key of Schools website' }).click();
    await snap('keys-replace');
    await page.getByRole('button', { name: 'Replace the key', exact: true }).click();
    await page.getByLabel('Key', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText(/Old one .* works until/).waitFor();
    await page.getByRole('button', { name: 'Revoke the key of Schools website' }).click();
    await snap('keys-revoke');
    await page.getByRole('button', { name: 'Revoke the key', exact: true }).click();
    await page
      .getByRole('gridcell', { name: /Revoked/ })
      .first()
      .waitFor();
    await snap('keys-revoked');
  }, 60_000);

  it('invite a practitioner, who sets a password, signs in and reads', async () => {
    await page.getByRole('tab', { name: 'Practitioners' }).click();
    await snap('people-empty');
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await page.getByLabel('E-mail address').fill('sam.field@school.example.org');
    await page.getByLabel(/^Name/).fill('Sam Field');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const link = await page.getByLabel(/Link/).inputValue();
    await snap('people-link');
    await page.getByRole('button', { name: 'Done' }).click();
    await page
      .getByRole('gridcell', { name: /Sam Field/ })
      .first()
      .waitFor();

    const reader = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    await reader.goto(link.replace(/^https?:\/\/[^/]+/, newsroom.address));
    await reader.getByLabel('Choose a password').fill('short');
    await reader.getByRole('button', { name: 'Accept the invitation' }).click();
    await reader.getByRole('alert').getByText('at least 12 characters').waitFor();
    await snap('invitation', reader);
    expect(await barriersIn(reader, ['main'])).toEqual([]);
    await reader.getByLabel('Choose a password').fill(PASSWORD);
    await reader.getByRole('button', { name: 'Accept the invitation' }).click();
    await reader.getByRole('link', { name: 'Sign in' }).click();
    await reader.getByLabel('E-mail address').fill('Sam.Field@school.example.org');
    await reader.getByLabel('Password').fill('wrong words here');
    await reader.getByRole('button', { name: 'Sign in' }).click();
    await reader.getByText('do not fit together').waitFor();
    await snap('sign-in', reader);
    await reader.getByLabel('Password').fill(PASSWORD);
    await reader.getByRole('button', { name: 'Sign in' }).click();
    await reader.getByRole('heading', { name: 'For practitioners only' }).waitFor();
    await snap('inside', reader);
    expect(await barriersIn(reader, ['main'])).toEqual([]);
    await reader.close();
  }, 60_000);

  it('have who may read an item said before and after it is published', async () => {
    await desk(page, newsroom.address).open('Stories', 'For practitioners only');
    await page.getByText(/^Only practitioners can read it, since/).waitFor();
    await page.getByLabel(/^Title/).fill('For practitioners alone');
    await desk(page, newsroom.address).save();
    await page.getByRole('button', { name: 'Publish the changes' }).click();
    await page.getByText('Only practitioners will be able to read it, at once').waitFor();
    await snap('publish-restricted');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('“For practitioners alone” is published. Only practitioners can read it.').first().waitFor();
    await snap('published-restricted');
    await page.getByRole('link', { name: 'Partnership settings' }).click();
    await page.getByRole('tab', { name: 'Practitioners' }).click();
  }, 60_000);

  it('take requests for access, to be approved by a manager', async () => {
    const asking = await browser.newPage({ viewport: { width: 400, height: 900 } });
    await asking.goto(`${newsroom.address}/practitioners/ask?partnership=north-moor`);
    await asking.getByLabel('Your name').fill('Alex Reed');
    await asking.getByLabel('Your work e-mail address').fill('alex.reed@surgery.example.org');
    await asking.getByLabel('Where you work').fill('Moor Surgery');
    await snap('ask', asking);
    expect(await barriersIn(asking, ['main'])).toEqual([]);
    await asking.getByRole('button', { name: 'Send the request' }).click();
    await asking.getByRole('heading', { name: 'Thank you' }).waitFor();
    await asking.close();
    await page.getByRole('tab', { name: 'Website keys' }).click();
    await page.getByRole('tab', { name: 'Practitioners' }).click();
    await page
      .getByRole('gridcell', { name: /Alex Reed/ })
      .first()
      .waitFor();
    await snap('people-list');
    await page.getByRole('button', { name: 'Approve: Alex Reed' }).click();
    await page.getByLabel(/Link/).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Block: Sam Field' }).click();
    await page.getByRole('button', { name: 'Block', exact: true }).click();
    await page
      .getByRole('gridcell', { name: /Blocked/ })
      .first()
      .waitFor();
    expect(await barriersIn(page, [OURS])).toEqual([]);
  }, 60_000);

  it('have all their tabs and all that stands in them within a small screen', async () => {
    await page.setViewportSize({ width: 400, height: 900 });
    const people = newsroom.strapi.db.connection('concord_practitioners');
    await people.where({ name: 'Sam Field' }).update({ name: LONG_NAME, organisation: `${LONG_NAME}${LONG_NAME}` });
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      const name = (await tab.textContent()) ?? '';
      await page.locator('[role=tabpanel]:not([hidden])').getByRole('button').first().waitFor();
      await snap(`small-${name}`);
      expect([name, await beyondTheEdge(page)]).toEqual([name, []]);
      expect(await barriersIn(page, [OURS])).toEqual([]);
    }
  }, 60_000);
});
