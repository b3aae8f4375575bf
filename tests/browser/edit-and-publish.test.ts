import { barriersIn } from './support/barriers';
import { openBrowser, type Visitor } from './support/browser';
import { desk, type Desk } from './support/desk';
import { journey } from './support/journey';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { fillNewsroom } from './support/newsroom-content';
import { readIssue } from './support/readers';

jest.setTimeout(120_000);

/** One morning at the desk of an editor: each step stands on the one before. */
describe('an editor with a newsletter in the making', () => {
  let newsroom: Newsroom;
  let visitor: Visitor;
  let editor: Desk;
  const page = () => visitor.page;
  const step = journey(page);

  beforeAll(async () => {
    newsroom = await openNewsroom();
    await fillNewsroom(newsroom.strapi);
    visitor = await openBrowser(newsroom.address);
    editor = desk(visitor.page, newsroom.address);
  });
  afterAll(async () => {
    await visitor.leave();
    await newsroom.close();
  });

  step('signs in to a page that bears the name of Concord and shows the newsletters', async () => {
    await page().goto(`${newsroom.address}/admin`);
    await page().getByRole('button', { name: 'Login' }).waitFor();
    expect(await page().title()).toBe('Concord');
    await editor.signIn();
    expect(await page().title()).toBe('Home | Concord');
    await page().getByRole('link', { name: 'March news' }).first().waitFor();
    expect(await page().getByText('Strapi').count()).toBe(0);
  });

  step('sees in the list how each newsletter stands', async () => {
    await page().getByRole('link', { name: 'All newsletters' }).click();
    const row = page().getByRole('row', { name: /March news/ });
    await row.getByText('Draft', { exact: true }).waitFor();
  });

  step('is told what stands in the way, with a link to the place', async () => {
    await editor.open('Newsletters', 'March news');
    await editor.panel().getByText('Mend this first').waitFor();
    expect(await editor.panel().getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
    await editor.panel().getByRole('link', { name: 'Open “Children’s duty desk”' }).click();
    await page().getByRole('heading', { name: 'Children’s duty desk', level: 1 }).waitFor();
  });

  step('mends it there', async () => {
    await page().getByLabel('Checked on').fill('01/03/2026');
    await page().getByLabel('Checked on').press('Enter');
    await page().getByLabel('Checked by').fill('Robin Marsh');
    await editor.save();
    await editor.open('Newsletters', 'March news');
    await editor.panel().getByText('Readers cannot see this yet.').waitFor();
    expect(await editor.panel().getByText('Mend this first').count()).toBe(0);
  });

  step('adds a section and puts the sections in another order, by keyboard and by mouse', async () => {
    await page().getByLabel('Heading of a new section').fill('And finally');
    await page().getByLabel('Heading of a new section').press('Enter');
    await page().locator('[data-row="And finally"]').waitFor();
    expect(await editor.rows('Sections')).toEqual(['Welcome', 'Training', 'Who to call', 'And finally']);

    await page().getByRole('button', { name: 'Move “Who to call” up' }).press('Enter');
    expect(await editor.rows('Sections')).toEqual(['Welcome', 'Who to call', 'Training', 'And finally']);
    await page()
      .locator('[data-row="And finally"]')
      .dragTo(page().locator('[data-row="Welcome"]'), { targetPosition: { x: 30, y: 4 } });
    expect(await editor.rows('Sections')).toEqual(['And finally', 'Welcome', 'Who to call', 'Training']);
  });

  step('cannot publish what is not saved', async () => {
    await editor.panel().getByText('Save first: you have changes on this page that are not saved.').waitFor();
    expect(await editor.panel().getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
    await editor.save();
    expect(await editor.rows('Sections')).toEqual(['And finally', 'Welcome', 'Who to call', 'Training']);
  });

  step('deletes the section that stayed empty, because the panel asks for it', async () => {
    await editor.panel().getByText('This section has a heading and nothing under it.').waitFor();
    await page().getByRole('button', { name: 'Delete “And finally”' }).click();
    await page().getByRole('button', { name: 'Delete section' }).click();
    await page().locator('[data-row="And finally"]').waitFor({ state: 'detached' });
    await editor.panel().getByRole('button', { name: 'Publish', exact: true }).and(page().locator(':enabled')).waitFor();
  });

  step('changes a heading, places an event with words of its own and puts it first', async () => {
    await page().getByRole('link', { name: 'Training', exact: true }).click();
    await page().getByLabel('Heading').fill('Training and events');
    await page().getByRole('button', { name: 'Event', exact: true }).click();
    await page().getByLabel('Which event?').pressSequentially('Safer');
    await page().getByRole('option', { name: 'Safer sleep drop-in' }).click();
    await page().getByRole('button', { name: 'Add your own words about “Safer sleep drop-in”' }).click();
    await page().getByLabel('Your own words about it').fill('Bring the baby.');
    await page().getByRole('button', { name: 'Move “Safer sleep drop-in” up' }).click();
    await editor.save();
    expect(await editor.rows('Items in this section')).toEqual(['Safer sleep drop-in', 'Listening to children']);
  });

  step('finds beside the section where its newsletter stands', async () => {
    await editor.panel().getByText('Readers cannot see this yet.').waitFor();
    await editor.panel().getByRole('link', { name: 'Open “March news” to publish' }).click();
    await page().getByRole('heading', { name: 'March news', level: 1 }).waitFor();
  });

  step('meets no barrier in the panel and in the lists, in the light and in the dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme });
      expect(await barriersIn(page(), ['aside', '[role=group]'])).toEqual([]);
    }
    await page().emulateMedia({ colorScheme: 'light' });
  });

  step('publishes it with the items it places, named beforehand', async () => {
    await editor.panel().getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page().getByRole('alertdialog');
    await dialog.getByText('Safer sleep drop-in').waitFor();
    await dialog.getByText('Children’s duty desk').waitFor();
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await editor
      .panel()
      .getByText(/^Public since .* \(revision \d+\)\.$/)
      .waitFor();
    await editor.panel().getByText('Published', { exact: true }).waitFor();
    const link = editor.panel().getByRole('link', { name: 'See it on the partner page' });
    expect(await link.getAttribute('href')).toBe('/sites/north-moor/issues/march-news');
  });

  step('has put in front of readers exactly what the form said', async () => {
    expect(await readIssue(newsroom.address, 'march-news')).toEqual({
      title: 'March news',
      sections: [
        { heading: 'Welcome', placements: [] },
        { heading: 'Who to call', placements: [{ introduction: null, item: { title: 'Children’s duty desk' } }] },
        {
          heading: 'Training and events',
          placements: [
            { introduction: 'Bring the baby.', item: { title: 'Safer sleep drop-in' } },
            { introduction: null, item: { title: 'Listening to children' } },
          ],
        },
      ],
    });
  });

  step('reads what changed since, in words, and publishes the changes', async () => {
    await page().getByLabel('Title').fill('March news and a correction');
    await editor.save();
    await editor.panel().getByText('Published with changes').waitFor();
    await editor
      .panel()
      .getByText(/“March news and a correction”/)
      .waitFor();
    await editor.panel().getByRole('button', { name: 'Publish the changes' }).click();
    await page().getByRole('alertdialog').getByRole('button', { name: 'Publish', exact: true }).click();
    await editor.panel().getByText('Readers see exactly what is saved here.').waitFor();
  });

  step('is told where a contact is used before withdrawing it, and keeps it', async () => {
    await editor.open('Contacts', 'Children’s duty desk');
    await editor.panel().getByRole('button', { name: 'Withdraw…' }).click();
    const dialog = page().getByRole('dialog');
    await dialog.getByText('Newsletter “March news and a correction”, section “Who to call”').waitFor();
    expect(await barriersIn(page(), ['[role=dialog]'])).toEqual([]);
    await dialog.getByRole('contentinfo').getByRole('button', { name: 'Keep it public' }).click();
    await editor.open('Newsletters', 'March news and a correction');
  });

  step('is refused a deletion, with the reason and the way out', async () => {
    await page().getByRole('button', { name: 'More actions' }).first().click();
    await page().getByRole('menuitem', { name: 'Delete' }).click();
    await page().getByRole('button', { name: 'Confirm' }).click();
    await page()
      .getByText(/is public\. Withdraw it first/)
      .waitFor();
  });

  step('withdraws it, must say why, and readers are told', async () => {
    await editor.panel().getByRole('button', { name: 'Withdraw…' }).click();
    const dialog = page().getByRole('dialog');
    await dialog.getByRole('button', { name: 'Withdraw now' }).click();
    await dialog.getByText('Please say why. Readers will see these words.').waitFor();
    await dialog.getByLabel('Reason, shown to readers').fill('A date was wrong. The April news has the right one.');
    await dialog.getByRole('button', { name: 'Withdraw now' }).click();
    await editor.panel().getByText('Readers are told: “A date was wrong. The April news has the right one.”').waitFor();
    await editor.panel().getByRole('button', { name: 'Publish again' }).waitFor();
    expect(await readIssue(newsroom.address, 'march-news')).toEqual({
      kind: 'WITHDRAWN',
      reason: 'A date was wrong. The April news has the right one.',
    });
  });

  step('copies a newsletter with its sections, and lands in the copy', async () => {
    await page().getByRole('button', { name: 'More actions' }).first().click();
    await page().getByRole('menuitem', { name: 'Duplicate' }).click();
    await page().getByRole('heading', { name: 'March news and a correction (copy)', level: 1 }).waitFor();
    expect(await editor.rows('Sections')).toEqual(['Welcome', 'Who to call', 'Training and events']);
    await editor.panel().getByText('Readers cannot see this yet.').waitFor();
  });

  step('met no fault on the way, and the browser asked nobody else for anything', async () => {
    await page().goto('about:blank');
    expect(visitor.faults).toEqual([]);
    expect(visitor.strangers).toEqual([]);
  });
});
