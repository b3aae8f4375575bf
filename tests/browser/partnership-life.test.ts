import type { Page } from 'playwright-core';

import { COMMAND, publishingOf, subjectOf } from '../support/editorial-services';
import { barriersIn } from './support/barriers';
import { openBrowser, type Visitor } from './support/browser';
import { journey } from './support/journey';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { takePicture } from './support/pictures';
import { fillTwoPartnerships, STAFF_PASSWORD } from './support/two-partnerships';

jest.setTimeout(180_000);

const PARTNERSHIP = 'api::partnership.partnership';
const LONG = 'The North Moor, Upper Dale and Westmarch Safeguarding Children and Adults Partnership of the Combined Northern Boroughs';

describe('renaming, merging and closing a partnership', () => {
  let newsroom: Newsroom;
  const visitors: Visitor[] = [];
  let manager: Page;
  let administrator: Page;
  /** Where a picture is taken when a step fails. */
  let at: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    await fillTwoPartnerships(newsroom.strapi);
    for (const slug of ['north-moor', 'south-vale']) {
      const { documentId } = await newsroom.strapi.db.query(PARTNERSHIP).findOne({ where: { slug } });
      await newsroom.strapi.documents(PARTNERSHIP).update({ documentId, data: { website: `https://${slug}.example.org` } });
      await publishingOf(newsroom.strapi).publish({ subject: await subjectOf(newsroom.strapi, PARTNERSHIP, documentId), actor: COMMAND });
    }
    manager = await visit('morgan@example.org');
    administrator = await visit('alex@example.org');
    at = manager;
  });

  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
    await newsroom.close();
  });

  const visit = async (email: string): Promise<Page> => {
    const visitor = await openBrowser(newsroom.address);
    visitors.push(visitor);
    const { page } = visitor;
    await page.goto(`${newsroom.address}/admin`);
    await page.getByLabel('Email').fill(email);
    await page.getByLabel(/^Password/).fill(STAFF_PASSWORD);
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByRole('navigation').first().waitFor();
    return page;
  };
  const openTab = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: 'Partnership settings' }).first().click();
    await page.getByRole('tab', { name: 'Rename, merge or close' }).click();
    await page.getByRole('heading', { name: 'Rename', exact: true }).waitFor();
  };
  const openPartnership = async (name: string): Promise<void> => {
    await administrator.goto(`${newsroom.address}/admin/plugins/partnerships-network`);
    await administrator.getByRole('link', { name: `Rename, merge, split or close ${name}` }).click();
    await administrator.getByRole('heading', { name: 'Rename', exact: true }).waitFor();
  };
  const look = async (page: Page, name: string): Promise<void> => {
    await takePicture(page, `life-${name}`);
    await page.setViewportSize({ width: 400, height: 900 });
    await takePicture(page, `life-${name}-400`);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    await page.setViewportSize({ width: 1280, height: 1000 });
    expect([name, isWide]).toEqual([name, false]);
  };
  const step = journey(() => at);
  const part = (page: Page, name: string) => page.getByRole('form', { name, exact: true });

  step('shows a manager the renaming alone, and whom to ask for the rest', async () => {
    await openTab(manager);
    await manager.getByText('Ask one of them').waitFor();
    expect(await manager.getByRole('form').count()).toBe(1);
    await look(manager, 'manager');
    expect(await barriersIn(manager, ['main'])).toEqual([]);
  });

  step('says in words why something cannot be done', async () => {
    await part(manager, 'Rename').getByLabel('Web address').fill('south-vale');
    await part(manager, 'Rename').getByRole('button', { name: 'See what will change' }).click();
    await manager.getByRole('heading', { name: 'This stands in the way' }).waitFor();
    await manager.getByText('leads to “South Vale Safeguarding Adults Board”').waitFor();
    expect(await manager.getByRole('button', { name: 'Rename now' }).count()).toBe(0);
    await look(manager, 'stopped');
    await manager.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
  });

  step('keeps what was typed, and says so, when somebody else renames it meanwhile', async () => {
    const rename = part(manager, 'Rename');
    await rename.getByLabel('Web address').fill('high-moor');
    await rename.getByRole('button', { name: 'See what will change' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByText('Its web address becomes /sites/high-moor').waitFor();
    await manager.getByLabel('Why?').fill('The moors asked for it.');
    await openPartnership('North Moor Safeguarding Children Partnership');
    await part(administrator, 'Rename').getByLabel('Short name').fill('Moor');
    await part(administrator, 'Rename').getByRole('button', { name: 'See what will change' }).click();
    await administrator.getByLabel('Why?').fill('Shorter.');
    await administrator.getByRole('button', { name: 'Rename now' }).click();
    await administrator.getByText('The partnership has its new name.').first().waitFor();
    await dialog.getByRole('button', { name: 'Rename now' }).click();
    await dialog.getByText('Something changed since you looked').waitFor();
    expect(await manager.getByLabel('Why?').inputValue()).toBe('The moors asked for it.');
    await look(manager, 'stale');
    await expect(manager.evaluate(() => document.activeElement?.textContent)).resolves.toContain('Something changed since you looked');
    expect(await dialog.getByRole('button', { name: 'Rename now' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Look at it again' }).click();
    await dialog.getByRole('button', { name: 'Rename now' }).waitFor();
    await expect(manager.evaluate(() => document.activeElement?.textContent)).resolves.toContain(
      'Its web address becomes /sites/high-moor',
    );
    await dialog.getByRole('button', { name: 'Cancel' }).last().click();
    expect(await rename.getByLabel('Web address').inputValue()).toBe('high-moor');
    await expect(rename.getByLabel('Short name').inputValue()).resolves.toBe('Moor');
    await rename.getByRole('button', { name: 'See what will change' }).click();
    await dialog.getByText('Its web address becomes /sites/high-moor').waitFor();
    expect(await dialog.getByText('Its short name becomes').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Cancel' }).last().click();
  });

  step('shows what a renaming changes, and asks why, all by keyboard', async () => {
    const name = part(manager, 'Rename').getByLabel('Full name');
    await name.focus();
    await manager.keyboard.press('Control+A');
    await manager.keyboard.type(LONG);
    await manager.keyboard.press('Tab');
    await manager.keyboard.press('Tab');
    await manager.keyboard.press('Control+A');
    await manager.keyboard.type('upper-dale');
    await manager.keyboard.press('Enter');
    await manager.getByText('Its web address becomes /sites/upper-dale instead of /sites/north-moor.').waitFor();
    await look(manager, 'plan');
    expect(await barriersIn(manager, ['[role=dialog]'])).toEqual([]);
    await manager.getByRole('button', { name: 'Rename now' }).press('Enter');
    await manager.getByText('Say in a few words why.').waitFor();
    await look(manager, 'no-reason');
    await manager.getByLabel('Why?').fill('Two dales joined us.');
    await manager.getByRole('button', { name: 'Rename now' }).press('Enter');
    await manager.getByText('The partnership has its new name.').first().waitFor();
    await manager.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await part(manager, 'Rename').getByLabel('Web address').inputValue()).toBe('upper-dale');
    await look(manager, 'renamed');
  });

  step('leads from the old address to the new one, under the new name', async () => {
    const visitor = await openBrowser(newsroom.address);
    visitors.push(visitor);
    await visitor.page.goto(`${newsroom.address}/sites/north-moor`);
    await visitor.page.getByText(LONG).first().waitFor();
    expect(new URL(visitor.page.url()).pathname).toBe('/sites/upper-dale');
    await visitor.page.goto(`${newsroom.address}/practitioners/ask?partnership=north-moor`);
    await visitor.page.getByRole('combobox').filter({ hasText: LONG }).waitFor();
    expect(await visitor.page.getByRole('combobox').inputValue()).toBe('upper-dale');
  });

  step('lets an administrator of the network choose what is split off', async () => {
    at = administrator;
    await openPartnership('South Vale Safeguarding Adults Board');
    expect(await administrator.evaluate(() => document.activeElement?.textContent)).toBe('South Vale Safeguarding Adults Board');
    await administrator.reload();
    await administrator.getByRole('heading', { name: 'South Vale Safeguarding Adults Board', level: 1 }).waitFor();
    await administrator.getByRole('heading', { name: 'Rename', exact: true }).waitFor();
    await administrator.goBack();
    await administrator.getByRole('heading', { name: 'All partnerships', level: 1 }).waitFor();
    await administrator.goForward();
    await administrator.getByRole('heading', { name: 'Rename', exact: true }).waitFor();
    await look(administrator, 'administrator');
    expect(await barriersIn(administrator, ['main'])).toEqual([]);
    const split = part(administrator, 'Split off a part');
    await split.getByRole('button', { name: 'See what will change' }).click();
    await split.getByText('Give the new partnership a web address.').waitFor();
    await split.getByLabel('Full name of the new one').fill('Westmarch Safeguarding Partnership');
    await split.getByLabel('Short name of the new one').fill('Westmarch');
    await split.getByLabel('Web address of the new one').fill('westmarch');
    await split.getByRole('button', { name: 'Choose all: Newsletters' }).click();
    await split.getByRole('button', { name: 'See what will change' }).click();
    await administrator.getByText('becomes a partnership of its own').waitFor();
    await administrator.getByText('1 newsletter', { exact: true }).click();
    await administrator.getByText('A newsletter that is not public').first().waitFor();
    await look(administrator, 'split');
    await administrator.getByRole('button', { name: 'Cancel' }).last().click();
  });

  step('merges one partnership into another, after showing what goes over', async () => {
    const merge = part(administrator, 'Merge into another partnership');
    await merge.getByRole('button', { name: 'See what will change' }).click();
    await merge.getByText('Choose a partnership.', { exact: true }).waitFor();
    await merge.getByRole('combobox').click();
    await administrator
      .getByRole('option', { name: /North Moor|South Vale/ })
      .first()
      .click();
    await merge.getByRole('button', { name: 'See what will change' }).click();
    await administrator.getByText('This cannot be taken back.').last().waitFor();
    await look(administrator, 'merge');
    expect(await barriersIn(administrator, ['[role=dialog]'])).toEqual([]);
    await administrator.getByRole('button', { name: 'Cancel' }).last().click();
  });

  step('closes a partnership, which then says so to its readers', async () => {
    await administrator.getByRole('main').getByRole('link', { name: 'All partnerships' }).click();
    await look(administrator, 'network');
    await openPartnership('South Vale Safeguarding Adults Board');
    const close = part(administrator, 'Close');
    await close.getByRole('combobox').click();
    await administrator.getByRole('option', { name: /North Moor/ }).click();
    await close.getByRole('button', { name: 'See what will change' }).click();
    await administrator.getByText('Nothing new can be added to it').waitFor();
    await look(administrator, 'close');
    await administrator.getByLabel('Why?').fill('The two boards became one.');
    await administrator.getByRole('button', { name: 'Close now' }).click();
    await administrator.getByText('It is closed since').waitFor();
    await look(administrator, 'closed');
    const visitor = await openBrowser(newsroom.address);
    visitors.push(visitor);
    await visitor.page.goto(`${newsroom.address}/sites/south-vale`);
    await visitor.page.getByText('Its work is carried on by').waitFor();
    await look(visitor.page, 'closed-site');
    expect(await barriersIn(visitor.page, ['body'])).toEqual([]);
  });

  it('phones nobody, and has no faults of its own', () => {
    expect(visitors.flatMap(({ strangers }) => strangers)).toEqual([]);
    expect(visitors.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
