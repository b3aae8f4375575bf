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
  const nothingHere = () => manager.getByText('There is nothing here.');

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
