import type { Page } from 'playwright-core';

import { type Newsroom, openNewsroom } from './support/newsroom';
import { peopleAtWork } from './support/people-at-work';
import { takePicture } from './support/pictures';
import { fillTwoPartnerships } from './support/two-partnerships';

jest.setTimeout(180_000);

describe('another partnership chosen in a form', () => {
  let newsroom: Newsroom;
  let partnerships: Readonly<Record<string, string>>;
  let manager: Page;
  const { visit, signIn, goHome } = peopleAtWork(() => newsroom);

  beforeAll(async () => {
    newsroom = await openNewsroom();
    partnerships = await fillTwoPartnerships(newsroom.strapi);
    manager = await visit();
    await signIn(manager, 'morgan@example.org');
  });

  afterAll(() => goHome());

  const open = (slug: string) =>
    manager.goto(`${newsroom.address}/admin/content-manager/collection-types/api::partnership.partnership/${partnerships[slug] ?? ''}`);
  const nothingHere = () => manager.getByText('There is nothing here for you.');

  it('is named without a word of anything missing, and saved', async () => {
    await open('north-moor');
    await manager.getByLabel('Owns things together with').click();
    const looked = manager.waitForResponse((response) => response.url().includes(`/${partnerships['south-vale'] ?? ''}`));
    await manager.getByRole('option', { name: 'South Vale' }).click();
    expect((await looked).status()).toBe(404);
    await manager.getByRole('button', { name: 'South Vale' }).waitFor();
    await manager.getByRole('button', { name: 'Save', exact: true }).click();
    await manager.getByText('Saved document').first().waitFor();
    await takePicture(manager, 'chosen-partnership');
    expect(await nothingHere().count()).toBe(0);
  });

  it('is still said not to be there on its own page', async () => {
    await open('south-vale');
    await nothingHere().first().waitFor();
  });
});

describe('the partnership that owns something', () => {
  let newsroom: Newsroom;
  let issue: string;
  let editor: Page;
  const { visit, signIn, goHome } = peopleAtWork(() => newsroom);

  beforeAll(async () => {
    newsroom = await openNewsroom();
    await fillTwoPartnerships(newsroom.strapi);
    const filters = { title: 'News of North Moor' };
    issue = (await newsroom.strapi.documents('api::issue.issue').findFirst({ filters }))?.documentId ?? '';
    editor = await visit();
    await signIn(editor, 'billie@example.org');
  });

  afterAll(() => goHome());

  const open = (path: string) => editor.goto(`${newsroom.address}/admin/content-manager/collection-types/${path}`);
  const owner = () => editor.getByRole('combobox', { name: /^(?:Owned by|Newsletter of)/ });

  it('is chosen for something new', async () => {
    await open('api::story.story/create');
    await owner().click();
    await editor.getByRole('option', { name: 'South Vale' }).click();
    await editor.getByRole('button', { name: 'South Vale' }).waitFor();
    await takePicture(editor, 'owner-of-new');
  });

  it('is shown for what is saved, where no other can be chosen, and searches say whose form it is', async () => {
    const search = editor.waitForRequest((request) => request.url().includes('/relations/api::issue.issue/coOwner?'));
    await open(`api::issue.issue/${issue}`);
    await editor.getByRole('button', { name: 'North Moor' }).waitFor();
    expect(await owner().isDisabled()).toBe(true);
    expect(await editor.getByRole('combobox', { name: /^Owned together with/ }).isDisabled()).toBe(false);
    expect((await search).headers()['x-concord-form']).toBe(`api::issue.issue/${issue}`);
    await owner().scrollIntoViewIfNeeded();
    await takePicture(editor, 'owner-of-saved');
    await editor.setViewportSize({ width: 400, height: 900 });
    await owner().scrollIntoViewIfNeeded();
    await takePicture(editor, 'owner-of-saved-narrow');
  });
});
