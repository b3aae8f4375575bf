import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { anEvent } from '../support/an-event';
import { PROJECT_ROOT } from '../support/project-root';
import { barriersIn } from './support/barriers';
import { desk } from './support/desk';
import { journey } from './support/journey';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { peopleAtWork } from './support/people-at-work';
import { addStaff, fillTwoPartnerships } from './support/two-partnerships';

jest.setTimeout(180_000);

const PICTURES = path.join(PROJECT_ROOT, '.data/browser');
const EVENT = 'Safer sleep drop-in';

/** Wren and Rowan have the same event open. Each step stands on the one before. */
describe('two people at one event', () => {
  let newsroom: Newsroom;
  const { visit, signIn, goHome } = peopleAtWork(() => newsroom);
  let wren: Page;
  let rowan: Page;
  let current: Page;

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
  const look = async (page: Page, name: string): Promise<void> => {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: path.join(PICTURES, `editing-${name}.png`) });
  };
  const step = journey(() => current);
  const by = (page: () => Page, sentence: string, act: (page: Page) => Promise<void>) =>
    step(sentence, async () => {
      current = page();
      await act(current);
    });

  by(
    () => wren,
    'lets the first one save',
    async (page) => {
      await signIn(page, 'wren@example.org');
      await at(page).open('Events', EVENT);
      await signIn(rowan, 'rowan@example.org');
      await at(rowan).open('Events', EVENT);
      await title(page).fill('Safer sleep: the morning');
      await at(page).save();
    },
  );

  by(
    () => rowan,
    'shows the second one both texts, and saves what is chosen',
    async (page) => {
      await title(page).fill('Safer sleep: the evening');
      await page.getByLabel('Summary').first().fill('Bring a friend.');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await dialog(page).getByRole('heading', { name: 'Title' }).waitFor();
      await dialog(page).getByText('Wren Hall saved this', { exact: false }).waitFor();
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
    () => rowan,
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
    () => rowan,
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
