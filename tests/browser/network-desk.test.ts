import type { Page } from 'playwright-core';

import { journey } from './support/journey';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { peopleAtWork } from './support/people-at-work';
import { takePicture } from './support/pictures';
import { fillTwoPartnerships } from './support/two-partnerships';

jest.setTimeout(180_000);

const LIST = 'content-manager/collection-types/api::partnership.partnership';

describe('an administrator of the network among the partnerships', () => {
  let newsroom: Newsroom;
  let partnerships: Readonly<Record<string, string>>;
  let page: Page;
  const { visitors, visit, signIn, goHome } = peopleAtWork(() => newsroom);

  beforeAll(async () => {
    newsroom = await openNewsroom();
    partnerships = await fillTwoPartnerships(newsroom.strapi);
    page = await visit();
    await signIn(page, 'alex@example.org');
  });

  afterAll(() => goHome());

  const step = journey(() => page);
  const look = (name: string) => takePicture(page, `network-desk-${name}`);
  const open = (path: string) => page.goto(`${newsroom.address}/admin/${path}`);

  step('sees which of them readers see, and is offered no copy and no deletion', async () => {
    await open(LIST);
    await page.getByRole('gridcell', { name: 'Draft' }).first().waitFor();
    expect(await page.getByText('Not known').count()).toBe(0);
    await page
      .getByRole('row', { name: /North Moor/ })
      .getByRole('button', { name: /more actions|row actions/i })
      .click();
    await page.getByRole('menuitem', { name: 'Edit' }).waitFor();
    await look('list');
    expect(await page.getByRole('menuitem', { name: /Duplicate|Delete/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  step('says in the record what a partnership belongs to', async () => {
    await open(`${LIST}/${partnerships['north-moor'] ?? ''}`);
    await page.getByText('You look after the network, and do not work for this partnership.').waitFor();
    await page.getByLabel('Belongs to').click();
    await page.getByRole('option', { name: 'South Vale' }).waitFor();
    await look('belongs-to');
    // A partnership made here would have no manager.
    expect(await page.getByRole('option', { name: 'Make a new one' }).filter({ visible: true }).count()).toBe(0);
    await page.getByRole('option', { name: 'South Vale' }).click();
    await look('record');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').first().waitFor();
    expect(await page.getByText(/This was deleted|does not exist/).count()).toBe(0);
  });

  step('adds one on the page for that, whichever way they come', async () => {
    // From the record on: the list is to offer it to those who come from a form, too.
    await page.getByRole('link', { name: 'Partnerships', exact: true }).click();
    await page.getByRole('link', { name: 'Add new' }).first().click();
    await page.getByRole('dialog', { name: 'Add a partnership' }).waitFor();
    await look('add');
  });

  step('is told kindly of what is out of reach, and not whether there is such a thing', async () => {
    await open('content-manager/collection-types/api::story.story/aaaaaaaaaaaaaaaaaaaaaaaa');
    await page.getByText('It may belong to a partnership that you do not work for, or be gone').waitFor();
    await look('out-of-reach');
  });

  step('is told by a visit to what closed that nothing there can be changed', async () => {
    await newsroom.strapi.db
      .query('api::partnership.partnership')
      .update({ where: { slug: 'south-vale' }, data: { closedOn: '2026-03-02' } });
    await open('plugins/partnerships-network');
    await page.getByRole('button', { name: 'Open support access to South Vale Safeguarding Adults Board' }).click();
    await page.getByLabel('Why is it needed?').fill('Somebody asks for an old newsletter.');
    await page.getByRole('button', { name: 'Open support access', exact: true }).click();
    await page.getByText('as they were when it closed; nothing there can be changed.').waitFor();
    await look('closed-visit');
    expect(await page.getByText('can correct drafts').count()).toBe(0);
  });

  it('phones nobody, and has no faults of its own', () => {
    expect(visitors.flatMap(({ strangers }) => strangers)).toEqual([]);
    expect(visitors.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
