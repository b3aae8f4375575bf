import type { Locator, Page } from 'playwright-core';

import { anEvent } from '../support/an-event';
import { barriersIn } from './support/barriers';
import { desk } from './support/desk';
import { journeyOfSeveral } from './support/journey';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { peopleAtWork } from './support/people-at-work';
import { takePicture } from './support/pictures';
import { addStaff, fillTwoPartnerships } from './support/two-partnerships';

jest.setTimeout(180_000);

const EVENT = 'Safer sleep drop-in';

/** Wren and Rowan have the same event open. Each step stands on the one before. */
describe('two people at one event', () => {
  let newsroom: Newsroom;
  const { visit, signIn, goHome } = peopleAtWork(() => newsroom);
  let wren: Page;
  let rowan: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    const { strapi } = newsroom;
    const partnerships = await fillTwoPartnerships(strapi);
    await addStaff(strapi, { email: 'wren@example.org', name: 'Wren Hall', memberOf: { 'north-moor': 'editor' } }, partnerships);
    await addStaff(strapi, { email: 'rowan@example.org', name: 'Rowan Field', memberOf: { 'north-moor': 'editor' } }, partnerships);
    await anEvent(strapi, { partnership: partnerships['north-moor'], title: EVENT });
    wren = await visit();
    rowan = await visit();
  });

  afterAll(() => goHome());

  const at = (page: Page) => desk(page, newsroom.address);
  const dialog = (page: Page): Locator => page.getByRole('dialog');
  const title = (page: Page): Locator => page.getByLabel('Title').first();
  const look = (page: Page, name: string) => takePicture(page, `editing-${name}`);
  const by = journeyOfSeveral();

  /** Has the page say that its form is open, as it does every twenty seconds. */
  const beat = (page: Page) => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

  by(
    () => rowan,
    'tells the second one who is editing, and lets nobody type in vain',
    async (page) => {
      await signIn(wren, 'wren@example.org');
      await at(wren).open('Events', EVENT);
      await signIn(page, 'rowan@example.org');
      await at(page).open('Events', EVENT);
      await page.getByRole('region', { name: /^Wren Hall is editing this since / }).waitFor();
      await title(page).click();
      await page.keyboard.type('In vain');
      await page.getByText('it cannot be changed here now', { exact: false }).first().waitFor();
      expect(await title(page).inputValue()).toBe(EVENT);
      expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
      expect(await barriersIn(page, ['section[aria-label^="Wren"]'])).toEqual([]);
      await look(page, 'held');
    },
  );

  by(
    () => wren,
    'tells the first one that it was taken over, and keeps what she typed',
    async (page) => {
      await title(page).fill('Safer sleep: the evening');
      await page.getByLabel('Summary').first().fill('Bring a friend.');
      await rowan.getByRole('button', { name: 'Take over', exact: true }).click();
      await dialog(rowan).getByRole('textbox').fill('It goes out at five.');
      await dialog(rowan).getByRole('button', { name: 'Take over', exact: true }).click();
      await rowan.getByRole('region', { name: /is editing this/ }).waitFor({ state: 'detached' });
      await title(rowan).fill('Safer sleep: the morning');
      await at(rowan).save();
      await beat(page);
      const banner = page.getByRole('region', { name: /^Rowan Field took over at / });
      await banner.getByText('It goes out at five.').waitFor();
      expect(await title(page).inputValue()).toBe('Safer sleep: the evening');
      await look(page, 'taken-over');
      await banner.getByRole('button', { name: 'Take back' }).click();
      await dialog(page).getByRole('button', { name: 'Take back' }).click();
      await banner.waitFor({ state: 'detached' });
    },
  );

  by(
    () => wren,
    'shows her both texts, and saves what is chosen',
    async (page) => {
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await dialog(page).getByRole('heading', { name: 'Title' }).waitFor();
      await dialog(page).getByText('Rowan Field saved this', { exact: false }).waitFor();
      expect(await dialog(page).getByRole('button', { name: 'Save what I chose' }).isDisabled()).toBe(true);
      expect(await barriersIn(page, ['[role=dialog]'])).toEqual([]);
      await look(page, 'both-texts');
      await dialog(page).getByRole('button', { name: 'Decide later' }).last().click();
      await page.getByRole('button', { name: 'Choose what should stand' }).click();
      await dialog(page).getByRole('region', { name: 'Title' }).getByRole('radio', { name: 'Take theirs' }).click();
      await dialog(page).getByRole('button', { name: 'Save what I chose' }).click();
      await page.getByText('Saved as you chose.').first().waitFor();
      await page.getByRole('heading', { name: 'Safer sleep: the morning', level: 1 }).waitFor();
      expect(await page.getByLabel('Summary').first().inputValue()).toBe('Bring a friend.');
    },
  );

  by(
    () => wren,
    'shows who saved what, and what changed',
    async (page) => {
      await at(page).panel().getByRole('button', { name: 'History', exact: true }).click();
      await dialog(page)
        .getByText(/^Saved by Rowan Field/)
        .waitFor();
      await dialog(page)
        .getByText(/^Saved by Wren Hall/)
        .waitFor();
      await dialog(page).getByRole('button', { name: 'Compare with now: Revision 1' }).click();
      await dialog(page).getByText('Safer sleep: the morning').first().waitFor();
      expect(await dialog(page).locator('ins').first().innerText()).toContain('Safer sleep: the morning');
      expect(await barriersIn(page, ['[role=dialog]'])).toEqual([]);
      await look(page, 'comparison');
    },
  );

  by(
    () => wren,
    'brings the first words back',
    async (page) => {
      await dialog(page).getByRole('button', { name: 'All revisions' }).click();
      await dialog(page).getByRole('button', { name: 'Restore: Revision 1' }).click();
      await dialog(page).getByRole('button', { name: 'Restore revision 1' }).waitFor();
      await look(page, 'restore');
      await dialog(page).getByRole('button', { name: 'Restore revision 1' }).click();
      await page.getByText('The words of revision 1 are back.').first().waitFor();
      await page.getByRole('heading', { name: EVENT, level: 1 }).waitFor();
      expect(await title(page).inputValue()).toBe(EVENT);
    },
  );
});
