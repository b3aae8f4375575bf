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

/** Wren asks Rowan about the title; Rowan finds it in My work, answers and settles it. Each step stands on the one before. */
describe('a comment on a field', () => {
  let newsroom: Newsroom;
  const { visit, signIn, goHome } = peopleAtWork(() => newsroom);
  let writer: Page;
  let colleague: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    const { strapi } = newsroom;
    const partnerships = await fillTwoPartnerships(strapi);
    await addStaff(strapi, { email: 'wren@example.org', name: 'Wren Hall', memberOf: { 'north-moor': 'contributor' } }, partnerships);
    await addStaff(strapi, { email: 'rowan@example.org', name: 'Rowan Field', memberOf: { 'north-moor': 'editor' } }, partnerships);
    await anEvent(strapi, { partnership: partnerships['north-moor'], title: EVENT });
    writer = await visit();
    colleague = await visit();
  });

  afterAll(() => goHome());

  const panelOf = (page: Page, name: string): Locator =>
    page.getByRole('complementary').filter({ has: page.getByRole('heading', { name, level: 2, exact: true }) });
  const look = (page: Page, name: string) => takePicture(page, `talk-${name}`);
  const by = journeyOfSeveral();

  by(
    () => writer,
    'is written beside the form, by the keyboard, and calls a colleague; what is too long is kept',
    async (page) => {
      await signIn(page, 'wren@example.org');
      await desk(page, newsroom.address).open('Events', EVENT);
      const panel = panelOf(page, 'Comments');
      await panel.getByRole('button', { name: 'Comment', exact: true }).click();
      await panel.getByRole('combobox', { name: 'About' }).click();
      await page.getByRole('option', { name: 'Title', exact: true }).click();
      const words = panel.getByLabel('Your comment');
      await words.fill('a'.repeat(5000));
      await panel.getByRole('button', { name: 'Comment now' }).click();
      await panel.getByText('5,000 characters are too many').waitFor();
      expect(await words.inputValue()).toHaveLength(5000);
      await words.fill('');
      await words.pressSequentially('Shorter, @ro');
      await panel.getByRole('option', { name: 'Rowan Field' }).waitFor();
      await words.press('Enter');
      await words.pressSequentially('?');
      await panel.getByRole('button', { name: 'Comment now' }).click();
      await panel.getByText('@Rowan Field', { exact: true }).waitFor();
      await look(page, 'said');
      await panel.getByRole('button', { name: 'Go to the field' }).click();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('title');
    },
  );

  by(
    () => writer,
    'comes with something to do until a day',
    async (page) => {
      const panel = panelOf(page, 'Who does it');
      await panel.getByText('Nobody yet.').waitFor();
      await panel.getByRole('button', { name: 'Give it to somebody' }).click();
      await panel.getByRole('button', { name: 'Save', exact: true }).click();
      await panel.getByText('Please choose who does it.').waitFor();
      await panel.getByRole('combobox', { name: /^Who/ }).click();
      await page.getByRole('option', { name: 'Rowan Field' }).click();
      await panel.getByLabel('Until when?').fill('2030-01-15');
      await panel.getByRole('button', { name: 'Save', exact: true }).click();
      await panel.getByText('Due on Tuesday 15 January 2030').waitFor();
      await look(page, 'assigned');
    },
  );

  by(
    () => colleague,
    'waits in My work, with a count in the menu, and is answered and settled where it was written',
    async (page) => {
      await signIn(page, 'rowan@example.org');
      await page.locator('[data-work-count="2"]').first().waitFor();
      await page.getByRole('link', { name: 'My work', exact: true }).first().click();
      await page.getByRole('heading', { name: 'My work', level: 1 }).waitFor();
      await page
        .getByRole('list', { name: /^Yours to do/ })
        .getByText('until Tuesday 15 January 2030')
        .waitFor();
      expect(await barriersIn(page, ['main'])).toEqual([]);
      await look(page, 'my-work');
      const talk = page.getByRole('list', { name: /^Comments for you/ });
      await talk.getByText('“Shorter, @Rowan Field?”').waitFor();
      await talk.getByRole('link', { name: EVENT }).click();
      const thread = page.getByRole('region', { name: 'Comments begun by Wren Hall' });
      await thread.getByRole('button', { name: 'Reply' }).click();
      await thread.getByLabel('Your reply').fill('It is fine as it is.');
      await thread.getByRole('button', { name: 'Send reply' }).click();
      await thread.getByText('It is fine as it is.', { exact: true }).waitFor();
      await thread.getByRole('button', { name: 'Resolve' }).click();
      await page.getByRole('button', { name: 'Show what is resolved (1)' }).waitFor();
      await panelOf(page, 'Who does it').getByRole('button', { name: 'Done' }).click();
      await panelOf(page, 'Who does it').getByText('Nobody yet.').waitFor();
      await look(page, 'settled');
      await page.locator('[data-work-count]').first().waitFor({ state: 'detached' });
    },
  );
});
