import type { Page } from 'playwright-core';

import { LEASE_BEAT } from '../../src/plugins/editorial/contract/leases';
import { barriersIn } from './support/barriers';
import { journey } from './support/journey';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { peopleAtWork } from './support/people-at-work';
import { takePicture } from './support/pictures';
import { fillTwoPartnerships } from './support/two-partnerships';

jest.setTimeout(180_000);

const NEWCOMER = { email: 'noor@example.org', password: 'Fresh-start-1' };

describe('people and where they work', () => {
  let newsroom: Newsroom;
  const { visitors, visit, signIn, goHome } = peopleAtWork(() => newsroom);
  let manager: Page;
  let newcomer: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    await fillTwoPartnerships(newsroom.strapi);
    manager = await visit();
    newcomer = await visit();
  });

  afterAll(() => goHome());

  const look = (page: Page, name: string) => takePicture(page, `people-${name}`);
  const newsletters = async (page: Page): Promise<void> => {
    await page.goto(`${newsroom.address}/admin/content-manager/collection-types/api::issue.issue`);
  };
  const newsletter = (page: Page, place: string) => page.getByRole('link', { name: `News of ${place}`, exact: true });
  const step = journey(() => manager);

  let link = '';

  step('shows a manager who works for the partnership', async () => {
    await signIn(manager, 'morgan@example.org');
    await manager.getByRole('link', { name: 'Partnership settings' }).click();
    await manager.getByRole('heading', { name: 'Who works here' }).waitFor();
    await manager.getByText('billie@example.org').waitFor();
    await manager.getByText('The only manager').waitFor();
    await look(manager, 'list');
    expect(await barriersIn(manager, ['main'])).toEqual([]);
  });

  step('says next to the field what is wrong with an address', async () => {
    const email = manager.getByLabel('E-mail address');
    await email.fill('billie');
    await manager.getByRole('button', { name: 'Invite', exact: true }).click();
    await manager.getByText('This is not a complete e-mail address').waitFor();
    await email.fill('Billie@Example.org');
    await manager.getByRole('button', { name: 'Invite', exact: true }).click();
    await manager.getByText('works for this partnership already').waitFor();
    await look(manager, 'refused');
  });

  step('gives the manager a link to pass on, when no e-mail can be sent', async () => {
    await manager.getByLabel('E-mail address').fill(NEWCOMER.email);
    await manager.getByRole('button', { name: 'Invite', exact: true }).click();
    await manager.getByText('No e-mail was sent').waitFor();
    await look(manager, 'invited');
    link = await manager.getByLabel(`Link for ${NEWCOMER.email}`).inputValue();
    await manager.getByRole('button', { name: 'Done' }).click();
    await manager.getByRole('list', { name: 'Invited, not here yet' }).getByText(NEWCOMER.email).waitFor();
    await look(manager, 'waiting');
  });

  step('asks before it invites a manager, and begins with the usual role again after each', async () => {
    const role = manager.getByRole('combobox', { name: 'What may they do?' });
    const email = manager.getByLabel('E-mail address');
    const inviteAsManager = async (address: string): Promise<void> => {
      await email.fill(address);
      await role.click();
      await manager.getByRole('option', { name: /^Manager/ }).click();
      await manager.getByRole('button', { name: 'Invite', exact: true }).click();
    };
    await inviteAsManager('ash@example.org');
    await manager.getByRole('heading', { name: 'Invite ash@example.org as a manager?' }).waitFor();
    await look(manager, 'invite-manager');
    expect(await barriersIn(manager, ['[role=alertdialog]'])).toEqual([]);
    await manager.getByRole('button', { name: 'Cancel' }).click();
    expect([await email.inputValue(), await role.textContent()]).toEqual(['ash@example.org', expect.stringContaining('Manager')]);
    await manager.getByRole('button', { name: 'Invite', exact: true }).click();
    await manager.getByRole('button', { name: 'Invite a manager' }).click();
    await manager.getByLabel('Link for ash@example.org').waitFor();
    await manager.getByRole('button', { name: 'Done' }).click();
    expect([await email.inputValue(), await role.textContent()]).toEqual(['', expect.stringContaining('Editor')]);
    await manager.getByRole('button', { name: 'Take back the invitation of ash@example.org' }).waitFor();
  });

  step('asks before it takes an invitation back', async () => {
    const takeBack = manager.getByRole('button', { name: 'Take back the invitation of ash@example.org' });
    await takeBack.click();
    await manager.getByRole('heading', { name: 'Take the invitation back?' }).waitFor();
    await look(manager, 'take-back');
    expect(await barriersIn(manager, ['[role=alertdialog]'])).toEqual([]);
    await manager.getByRole('button', { name: 'Cancel' }).click();
    await takeBack.waitFor();
  });

  step('lets the new person join by the link, and asks for a better password first', async () => {
    await newcomer.goto(link);
    await look(newcomer, 'join');
    expect(await barriersIn(newcomer, ['body'])).toEqual([]);
    await newcomer.getByLabel('First name').fill('Noor');
    await newcomer.getByLabel('Last name').fill('Hill');
    await newcomer.getByLabel('Choose a password').fill('weak');
    await newcomer.getByRole('button', { name: 'Join', exact: true }).click();
    await newcomer.getByText('Use at least 8 characters.').waitFor();
    await look(newcomer, 'join-refused');
    await newcomer.getByLabel('Choose a password').fill(NEWCOMER.password);
    await newcomer.getByRole('button', { name: 'Join', exact: true }).click();
    await newcomer.getByRole('heading', { name: /^You have joined North Moor/ }).waitFor();
    await look(newcomer, 'joined');
  });

  step('shows the new person their own partnership’s newsletters and no other', async () => {
    await signIn(newcomer, NEWCOMER.email, NEWCOMER.password);
    await newsletters(newcomer);
    await newsletter(newcomer, 'North Moor').waitFor();
    expect(await newsletter(newcomer, 'South Vale').count()).toBe(0);
    await look(newcomer, 'own-newsletters');
  });

  step('asks first whether somebody is to be a manager, or one no longer', async () => {
    const pick = async (from: string, to: string): Promise<void> => {
      await manager.getByRole('combobox', { name: 'Role of Noor Hill' }).filter({ hasText: from }).click();
      await manager.getByRole('option', { name: new RegExp(`^${to}`) }).click();
    };
    await manager.reload();
    await pick('Editor', 'Manager');
    await manager.getByRole('heading', { name: 'Make Noor Hill a manager?' }).waitFor();
    await look(manager, 'make-manager');
    expect(await barriersIn(manager, ['[role=alertdialog]'])).toEqual([]);
    await manager.getByRole('button', { name: 'Cancel' }).click();
    await pick('Editor', 'Manager');
    await manager.getByRole('button', { name: 'Make a manager' }).click();
    await manager.getByText('Noor Hill is now: Manager.').first().waitFor();
    await pick('Manager', 'Editor');
    await manager.getByText('Their new role: Editor.').waitFor();
    await look(manager, 'take-manager');
    await manager.getByRole('button', { name: 'Take the role away' }).click();
    await manager.getByText('Noor Hill is now: Editor.').first().waitFor();
  });

  step('ends the membership of somebody who is writing', async () => {
    await newsletter(newcomer, 'North Moor').click();
    await newcomer.getByLabel(/^Title/).fill('An hour of work');
    await manager.reload();
    await manager.getByRole('button', { name: 'End the membership of Noor Hill' }).click();
    await manager.getByText('cannot see or change anything').waitFor();
    await look(manager, 'end');
    await manager.getByRole('button', { name: 'End membership', exact: true }).click();
    await manager.getByText('Noor Hill does not work here any more.').first().waitFor();
  });

  step('keeps on their page what the person had typed, and says that nothing of it was saved', async () => {
    await newcomer.getByRole('button', { name: 'Save', exact: true }).click();
    await newcomer.getByText('Nothing was saved. This was deleted, or you do not work any more').waitFor();
    await newcomer.getByRole('heading', { name: 'You do not work for North Moor Safeguarding Children Partnership any more.' }).waitFor();
    await newcomer.getByText('mark and copy what you need').waitFor();
    await newcomer.getByText('You cannot see this: it was deleted, or it belongs to a partnership').first().waitFor();
    await newcomer.waitForTimeout(2 * LEASE_BEAT * 1000);
    expect(await newcomer.getByLabel(/^Title/).inputValue()).toBe('An hour of work');
    expect(await newcomer.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    await look(newcomer, 'left-with-words');
    expect(await barriersIn(newcomer, ['main section[role=alert]'])).toEqual([]);
    await newcomer.getByRole('link', { name: 'Home' }).first().click();
    await newcomer.getByRole('button', { name: 'Confirm' }).click();
    await newcomer.getByRole('heading', { name: 'You do not work for North Moor Safeguarding Children Partnership any more.' }).waitFor();
    await newcomer.getByText('Your access has ended.').waitFor();
    expect(await newcomer.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual(['Home']);
    await newcomer.reload();
    await newcomer.getByRole('heading', { name: 'You do not work for any partnership at present' }).waitFor();
    await look(newcomer, 'nobody');
    expect(await barriersIn(newcomer, ['main'])).toEqual([]);
  });

  step('narrows the lists to the partnership that somebody picks, and remembers it', async () => {
    const page = await visit();
    await signIn(page, 'billie@example.org');
    await newsletters(page);
    await newsletter(page, 'South Vale').waitFor();
    await page.getByRole('button', { name: 'You work in: All your partnerships. Change' }).click();
    await look(page, 'switcher');
    await page.getByRole('menuitem', { name: /North Moor/ }).click();
    await newsletter(page, 'South Vale').waitFor({ state: 'detached' });
    await newsletter(page, 'North Moor').waitFor();
    await look(page, 'picked');
    await page.reload();
    await newsletter(page, 'North Moor').waitFor();
    expect(await newsletter(page, 'South Vale').count()).toBe(0);
    await page.setViewportSize({ width: 400, height: 800 });
    await look(page, 'small');
    expect(await barriersIn(page, ['nav'])).toEqual([]);
  });

  step('shows in My work what waits where somebody works now, and how much waits elsewhere', async () => {
    const page = visitors.at(-1)?.page;
    if (!page) throw new Error('Nobody is there.');
    await newsletters(manager);
    await newsletter(manager, 'North Moor').click();
    const panel = manager
      .getByRole('complementary')
      .filter({ has: manager.getByRole('heading', { name: 'Who does it', level: 2, exact: true }) });
    await panel.getByRole('button', { name: 'Give it to somebody' }).click();
    await panel.getByRole('combobox', { name: /^Who/ }).click();
    await manager.getByRole('option', { name: 'Billie Stone' }).click();
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByText('Billie Stone').first().waitFor();
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto(`${newsroom.address}/admin/plugins/my-work`);
    await page
      .getByRole('list', { name: /^Yours to do/ })
      .getByText('News of North Moor')
      .waitFor();
    await page.getByRole('button', { name: /^You work in: North Moor/ }).click();
    await page.getByRole('menuitem', { name: /South Vale/ }).click();
    await page.getByText('One more waits for you in your other partnerships.').waitFor();
    expect(await page.getByText('News of North Moor').count()).toBe(0);
    await page.locator('[data-work-count]').first().waitFor({ state: 'detached' });
    await look(page, 'my-work-elsewhere');
    await manager.goto(`${newsroom.address}/admin/plugins/partnerships`);
  });

  step('opens working copies to an administrator for a reason only, says so, and tells the managers', async () => {
    const page = await visit();
    await signIn(page, 'alex@example.org');
    await page.getByText('You look after the network.').waitFor();
    await look(page, 'administrator');
    await page.getByRole('link', { name: 'All partnerships' }).first().click();
    await page.getByRole('button', { name: 'Open support access to North Moor' }).click();
    await page.getByRole('button', { name: 'Open support access', exact: true }).click();
    await page.getByText('(at least 10 letters)').waitFor();
    await look(page, 'support');
    await page.getByLabel('Why is it needed?').fill('Their newsletter does not open.');
    await page.getByRole('button', { name: 'Open support access', exact: true }).click();
    await page.getByText('Support access: you see the working copies of North Moor').waitFor();
    await look(page, 'network');
    expect(await barriersIn(page, ['main'])).toEqual([]);
    await newsletters(page);
    await newsletter(page, 'North Moor').waitFor();
    expect(await newsletter(page, 'South Vale').count()).toBe(0);
    // What a visitor would be refused is not offered to them.
    await newsletter(page, 'North Moor').click();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Delete' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await look(page, 'visit');
    await manager.reload();
    await manager.getByText('Alex West: “Their newsletter does not open.”').waitFor();
    await look(manager, 'history');
  });

  step('makes a partnership with its first manager', async () => {
    const page = visitors.at(-1)?.page;
    if (!page) throw new Error('Nobody is there.');
    await page.goto(`${newsroom.address}/admin/plugins/partnerships-network`);
    await page.getByRole('button', { name: 'Add a partnership' }).click();
    await page.getByRole('button', { name: 'Add, and invite the manager' }).click();
    await page.getByText('Please fill this in.').first().waitFor();
    await page.getByRole('dialog').getByLabel('Name', { exact: false }).first().fill('East Fell Safeguarding Partnership');
    await page.getByLabel('Short name').fill('East Fell');
    await page.getByLabel('Address', { exact: true }).fill('north-moor');
    await page.getByLabel('E-mail address of its first manager').fill('eve@example.org');
    await page.getByRole('button', { name: 'Add, and invite the manager' }).click();
    await page.getByText('is taken by another partnership').waitFor();
    await look(page, 'new-partnership');
    await page.getByLabel('Address', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Add, and invite the manager' }).click();
    await page.getByRole('heading', { name: 'Invitation for eve@example.org' }).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Invited to manage: eve@example.org').waitFor();
  });

  it('phones nobody, and has no faults of its own', () => {
    expect(visitors.flatMap(({ strangers }) => strangers)).toEqual([]);
    expect(visitors.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
