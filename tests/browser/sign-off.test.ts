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

/** Wren writes and may not publish, Rowan signs for the police, Morgan manages. Each step stands on the one before. */
describe('an event that the police have to agree to', () => {
  let newsroom: Newsroom;
  const { visit, signIn, goHome } = peopleAtWork(() => newsroom);
  let manager: Page;
  let writer: Page;
  let reviewer: Page;
  let current: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    const { strapi } = newsroom;
    const partnerships = await fillTwoPartnerships(strapi);
    await addStaff(strapi, { email: 'wren@example.org', name: 'Wren Hall', memberOf: { 'north-moor': 'contributor' } }, partnerships);
    await addStaff(strapi, { email: 'rowan@example.org', name: 'Rowan Field', memberOf: { 'north-moor': 'editor' } }, partnerships);
    await anEvent(strapi, { partnership: partnerships['north-moor'], title: EVENT });
    manager = await visit();
    writer = await visit();
    reviewer = await visit();
  });

  afterAll(() => goHome());

  const at = (page: Page) => desk(page, newsroom.address);
  const panel = (page: Page): Locator => at(page).panel();
  const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click();
  const confirm = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const state = (page: Page, word: string) => panel(page).getByText(word, { exact: true }).waitFor();
  const home = (page: Page) => page.goto(`${newsroom.address}/admin`);
  const retitle = async (page: Page, title: string): Promise<void> => {
    await page.getByLabel('Title').fill(title);
    await at(page).save();
  };
  const look = async (page: Page, name: string): Promise<void> => {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: path.join(PICTURES, `sign-off-${name}.png`), fullPage: true });
  };
  const step = journey(() => current);
  const by = (page: () => Page, sentence: string, act: (page: Page) => Promise<void>) =>
    step(sentence, async () => {
      current = page();
      await act(current);
    });

  by(
    () => manager,
    'starts with a manager, who names the agency and says that it agrees first',
    async (page) => {
      await signIn(page, 'morgan@example.org');
      await page.getByRole('link', { name: 'Partnership settings' }).click();
      await page.getByRole('tab', { name: 'Sign-off' }).click();
      await page.getByText(/^No agencies yet\./).waitFor();
      await page.getByRole('button', { name: 'Add an agency' }).click();
      await confirm(page, 'Save');
      await page.getByText('Please give it a name.').waitFor();
      await page.getByRole('textbox', { name: /^Name/ }).fill('North Moor Police');
      await page.getByRole('combobox', { name: 'Role of Rowan Field in signing' }).click();
      await page.getByRole('option', { name: 'Signs', exact: true }).click();
      await confirm(page, 'Save');
      await page.getByRole('list', { name: 'Agencies' }).getByText('Signs: Rowan Field').waitFor();
      await page.getByRole('button', { name: 'Change how this is signed off: Event' }).click();
      await page.getByRole('radio', { name: /^Agencies agree first/ }).click();
      await confirm(page, 'Save');
      await page.getByText('The one agency agrees first.').waitFor();
      expect(await barriersIn(page, ['main'])).toEqual([]);
      await look(page, 'settings');
    },
  );

  by(
    () => writer,
    'has a writer send it for review, once what was written is saved',
    async (page) => {
      await signIn(page, 'wren@example.org');
      await at(page).open('Events', EVENT);
      await panel(page).getByText('North Moor Police has not agreed yet.').waitFor();
      await page.getByLabel('Title').fill('Safer sleep: drop in');
      expect(await panel(page).getByRole('button', { name: 'Send for review' }).isDisabled()).toBe(true);
      await at(page).save();
      await press(page, 'Send for review');
      await page.getByLabel('Note to the reviewers').fill('The police come too.');
      await confirm(page, 'Send for review');
      await state(page, 'In review');
      await look(page, 'sent');
    },
  );

  by(
    () => reviewer,
    'shows the reviewer at home what waits, and takes no request for changes without words',
    async (page) => {
      await signIn(page, 'rowan@example.org');
      const waiting = page.getByRole('list', { name: /^To (?:review|change)/ });
      await waiting.getByText('“The police come too.”').waitFor();
      await look(page, 'waiting');
      await waiting.getByRole('link', { name: 'Safer sleep: drop in' }).click();
      await panel(page)
        .getByText(/^Sent for review by Wren Hall, /)
        .waitFor();
      expect(await panel(page).getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
      await press(page, 'Ask for changes');
      await confirm(page, 'Ask for changes');
      await page.getByText('Please say what should change.').waitFor();
      await page.getByLabel('What should change?').fill('Say where it is.');
      await confirm(page, 'Ask for changes');
      await state(page, 'Changes requested');
    },
  );

  by(
    () => writer,
    'brings the request home to the writer, who makes the change and sends it again',
    async (page) => {
      await home(page);
      const waiting = page.getByRole('list', { name: /^To (?:review|change)/ });
      await waiting.getByText('“Say where it is.”').waitFor();
      await waiting.getByRole('link').click();
      await panel(page).getByText('Changes asked for').waitFor();
      await retitle(page, 'Safer sleep at the library');
      await press(page, 'Send for review again');
      await confirm(page, 'Send for review');
      await state(page, 'In review');
    },
  );

  by(
    () => reviewer,
    'is approved once the agency agrees',
    async (page) => {
      await page.reload();
      await press(page, 'Agree');
      await state(page, 'Approved');
      await panel(page)
        .getByText(/^Agreed: Rowan Field, /)
        .waitFor();
    },
  );

  by(
    () => writer,
    'counts the agreement no more after another change',
    async (page) => {
      await retitle(page, 'Safer sleep at the town library');
      await state(page, 'In review');
      await panel(page)
        .getByText(/^Agreed to earlier words: Rowan Field, /)
        .waitFor();
      await press(page, 'What changed since');
      await panel(page).getByText('is now “Safer sleep at the town library”').last().waitFor();
    },
  );

  by(
    () => reviewer,
    'does not take an agreement to words that nobody sees any more',
    async (page) => {
      await press(page, 'Ask for changes');
      await page.getByLabel('What should change?').fill('Too late.');
      await confirm(page, 'Ask for changes');
      await panel(page)
        .getByText(/^Somebody saved something since you looked\./)
        .waitFor();
      await page.getByRole('heading', { name: 'Safer sleep at the town library', level: 1 }).waitFor();
      expect(await page.getByLabel('Title').inputValue()).toBe('Safer sleep at the town library');
    },
  );

  by(
    () => reviewer,
    'shows what changed since beside the button that agrees again, and meets no barrier there',
    async (page) => {
      const row = panel(page).getByRole('listitem').filter({ hasText: 'North Moor Police (you sign for it)' });
      await row.getByText('is now “Safer sleep at the town library”').waitFor();
      await look(page, 'changed-since');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await barriersIn(page, ['aside'])).toEqual([]);
      }
      await row.getByRole('button', { name: 'Agree again' }).click();
      await state(page, 'Approved');
    },
  );

  by(
    () => reviewer,
    'goes public with just the words that were agreed to, and ends the round',
    async (page) => {
      await press(page, 'Publish');
      await page.getByRole('alertdialog').getByRole('button', { name: 'Publish', exact: true }).click();
      await state(page, 'Published');
      expect(await panel(page).getByText('Sign-off', { exact: true }).count()).toBe(0);
      await home(page);
      await page.getByText('Nothing is waiting for you.').waitFor();
    },
  );
});
