import type { Page } from 'playwright-core';

import { aPartnership } from '../support/a-partnership';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { peopleAtWork } from './support/people-at-work';
import { takePicture } from './support/pictures';
import { addStaff, fillTwoPartnerships, STAFF_PASSWORD } from './support/two-partnerships';

jest.setTimeout(180_000);

const VALE = 'South Vale Safeguarding Adults Board';
const MOOR = 'North Moor Safeguarding Children Partnership';
const FELL = 'East Fell and the Western Isles Safeguarding Partnership';

/** Mei edits North Moor and East Fell, and manages South Vale alone. */
describe('where somebody works', () => {
  let newsroom: Newsroom;
  let mei: Page;
  const { visit, signIn, goHome } = peopleAtWork(() => newsroom);

  beforeAll(async () => {
    newsroom = await openNewsroom();
    const { strapi } = newsroom;
    const two = await fillTwoPartnerships(strapi);
    const { documentId: fell } = await aPartnership(strapi, { name: FELL, shortName: 'East Fell', slug: 'east-fell' });
    const memberOf = { 'north-moor': 'editor', 'east-fell': 'editor', 'south-vale': 'manager' };
    await addStaff(strapi, { email: 'mei@example.org', name: 'Mei Ling', memberOf }, { ...two, 'east-fell': fell });
    mei = await visit();
    await signIn(mei, 'mei@example.org');
  });

  afterAll(() => goHome());

  const openSwitcher = () => mei.getByRole('button', { name: /^You work in/ }).click();
  const workIn = async (name: string): Promise<void> => {
    await openSwitcher();
    await mei.getByRole('menuitem', { name }).click();
    await mei.getByRole('button', { name: `You work in: ${name}. Change` }).waitFor();
  };
  const openSettings = async (): Promise<void> => {
    await mei.goto(`${newsroom.address}/admin/plugins/partnerships`);
    await mei.getByRole('tab', { name: 'People' }).waitFor();
  };
  const focused = () => mei.evaluate(() => document.activeElement?.textContent);

  it.each([400, 768, 1280])('shows all choices inside a window %d px wide', async (width) => {
    await mei.setViewportSize({ width, height: 900 });
    await openSwitcher();
    const last = mei.getByRole('menuitem').last();
    await last.waitFor();
    await mei.waitForTimeout(500);
    await takePicture(mei, `switcher-${String(width)}`);
    const { left, right, hidden } = await mei.getByRole('menu').evaluate((menu) => {
      const box = menu.getBoundingClientRect();
      return { left: box.left, right: box.right, hidden: menu.scrollHeight - menu.clientHeight };
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(hidden).toBe(0);
    await mei.keyboard.press('Escape');
    await mei.setViewportSize({ width: 1280, height: 1000 });
  });

  it('has the settings say whose they are, on every tab', async () => {
    await openSettings();
    for (const tab of ['People', 'Practitioners', 'Website keys', 'Sign-off', 'Rename, merge or close']) {
      await mei.getByRole('tab', { name: tab }).click();
      await mei.getByRole('heading', { name: VALE, level: 2 }).waitFor();
    }
    expect(await mei.getByText('You do not manage').count()).toBe(0);
  });

  it('has the settings say that one picked in the side bar is not among those managed', async () => {
    await workIn(MOOR);
    await openSettings();
    await mei.getByRole('tab', { name: 'Website keys' }).click();
    await mei.getByText(`You do not manage ${MOOR}. These are the settings of ${VALE}.`).waitFor();
    await takePicture(mei, 'settings-of-another');
    await mei.setViewportSize({ width: 400, height: 900 });
    await takePicture(mei, 'settings-of-another-400');
    await mei.setViewportSize({ width: 1280, height: 1000 });
    await workIn(VALE);
    await mei.getByText('You do not manage').waitFor({ state: 'detached' });
  });

  it('gives each tab an address, which a reload keeps and a link leads to, through the sign-in too', async () => {
    await openSettings();
    await mei.getByRole('tab', { name: 'Website keys' }).click();
    await mei.waitForURL(/[?&]tab=keys$/);
    await mei.waitForFunction(() => document.title === 'Website keys – Partnership settings | Concord');
    await mei.keyboard.press('ArrowRight');
    await mei.waitForURL(/[?&]tab=life$/);
    expect(await focused()).toBe('Rename, merge or close');
    await mei.reload();
    await mei.getByRole('tab', { name: 'Rename, merge or close', selected: true }).waitFor();
    const link = (query: string) => `${newsroom.address}/admin/plugins/partnerships?${query}`;
    const again = await visit();
    const where = { slug: 'south-vale' };
    const vale = await newsroom.strapi.db.query('api::partnership.partnership').findOne({ where, select: ['globalId'] });
    await again.goto(link(`of=${String(vale?.globalId)}&tab=practitioners`));
    await again.getByLabel('Email').fill('mei@example.org');
    await again.getByLabel(/^Password/).fill(STAFF_PASSWORD);
    await again.getByRole('button', { name: 'Login' }).click();
    await again.getByRole('tab', { name: 'Practitioners', selected: true }).waitFor();
    expect(await again.getByText('The link that you followed').count()).toBe(0);
    await again.goto(link('of=north-moor&tab=no-such-tab'));
    await again
      .getByText(`The link that you followed is for a partnership that you do not manage. These are the settings of ${VALE}.`)
      .waitFor();
    await again.getByRole('tab', { name: 'People', selected: true }).waitFor();
    await takePicture(again, 'settings-by-link');
  });

  it('brings the keyboard back to the button that opened a dialog, by Escape and by Cancel', async () => {
    await openSettings();
    await mei.getByRole('tab', { name: 'Website keys' }).click();
    for (const leave of [() => mei.keyboard.press('Escape'), () => mei.getByRole('button', { name: 'Cancel' }).last().click()]) {
      await mei.getByRole('button', { name: 'New key' }).press('Enter');
      await mei.getByRole('dialog').waitFor();
      await leave();
      await mei.getByRole('dialog').waitFor({ state: 'detached' });
      await mei.waitForTimeout(200);
      expect(await focused()).toBe('New key');
    }
  });

  it('brings the keyboard back after what was made was shown, and after a look at what will change', async () => {
    await mei.getByRole('button', { name: 'New key' }).click();
    await mei.getByLabel('Website or program').fill('Schools website');
    await mei.getByRole('button', { name: 'Make the key' }).click();
    await mei.getByRole('button', { name: 'Done' }).click();
    await mei.getByRole('dialog').waitFor({ state: 'detached' });
    await mei.waitForTimeout(200);
    // The button went with the empty list it stood in.
    expect(await mei.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await mei.getByRole('button', { name: 'Revoke the key of Schools website' }).click();
    await mei.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await mei.getByRole('alertdialog').waitFor({ state: 'detached' });
    await mei.waitForTimeout(200);
    expect(await mei.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await mei.getByRole('tab', { name: 'Rename, merge or close' }).click();
    await mei.getByLabel('Short name').fill('Vale');
    await mei.getByRole('button', { name: 'See what will change' }).click();
    await mei.getByRole('dialog').waitFor();
    await mei.keyboard.press('Escape');
    await mei.getByRole('dialog').waitFor({ state: 'detached' });
    await mei.waitForTimeout(200);
    expect(await focused()).toBe('See what will change');
  });

  const openForm = (path: string) => mei.goto(`${newsroom.address}/admin/content-manager/collection-types/${path}`);
  const title = () => mei.getByRole('textbox', { name: /^Title/ });
  const owner = (name: string) => mei.getByRole('button', { name, exact: true });

  it('keeps what is typed in a new form when another is picked, which then is its owner', async () => {
    await workIn('All your partnerships');
    await openForm('api::issue.issue/create');
    await title().fill('Typed before it was picked');
    await mei.getByRole('textbox', { name: /^Month/ }).fill('2026-11');
    await mei.locator('[contenteditable=true]').first().pressSequentially('Welcome to all.');
    await mei.getByRole('button', { name: 'Save', exact: true }).click();
    await mei.getByText('Say which partnership this belongs to').first().waitFor();
    const typed = async (): Promise<void> => {
      expect(await title().inputValue()).toBe('Typed before it was picked');
      await mei.getByText('Welcome to all.').waitFor();
    };
    for (const [name, shortName] of [
      [MOOR, 'North Moor'],
      [VALE, 'South Vale'],
      ['All your partnerships', 'South Vale'],
      [FELL, 'East Fell'],
    ] as const) {
      await workIn(name);
      await owner(shortName).waitFor();
      await typed();
    }
    await takePicture(mei, 'typed-before-it-was-picked');
    await Promise.all([mei.getByText('Saved document').first().waitFor(), mei.getByRole('button', { name: 'Save', exact: true }).click()]);
    await typed();
    await owner('East Fell').waitFor();
  });

  it('gives a new form no other owner than was chosen in it', async () => {
    await workIn(MOOR);
    await openForm('api::story.story/create');
    await owner('North Moor').waitFor();
    await title().fill('A story of the Vale');
    await mei.getByRole('combobox', { name: /^Owned by/ }).click();
    await mei.getByRole('option', { name: 'South Vale' }).click();
    await owner('South Vale').waitFor();
    await workIn(FELL);
    await mei.waitForTimeout(500);
    expect([await owner('South Vale').count(), await title().inputValue()]).toEqual([1, 'A story of the Vale']);
    await mei.getByRole('combobox', { name: /^Topics/ }).waitFor();
  });

  it('keeps what is typed in the form of something saved, which somebody else saved meanwhile, and narrows lists once it is left', async () => {
    await workIn(FELL);
    const filters = { title: 'News of North Moor' };
    const { documentId = '' } = (await newsroom.strapi.documents('api::issue.issue').findFirst({ filters })) ?? {};
    const lists = `${newsroom.address}/admin/content-manager/collection-types/api::issue.issue`;
    await mei.goto(lists);
    await mei.getByRole('link', { name: 'Typed before it was picked' }).waitFor();
    await openForm(`api::issue.issue/${documentId}`);
    await title().fill('Typed in what is saved');
    await newsroom.strapi.documents('api::issue.issue').update({ documentId, data: { series: 'By another hand' } as never });
    await workIn(VALE);
    await mei.waitForTimeout(1_000);
    expect(await title().inputValue()).toBe('Typed in what is saved');
    await mei.getByRole('link', { name: 'Newsletters', exact: true }).first().click();
    await mei.getByRole('button', { name: 'Confirm', exact: true }).click();
    await mei.getByText('News of South Vale').waitFor();
    expect(await mei.getByText('Typed before it was picked').count()).toBe(0);
  });
});
