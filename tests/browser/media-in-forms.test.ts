import type { Page } from 'playwright-core';

import { aPng } from '../support/files/pictures';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { peopleAtWork } from './support/people-at-work';
import { takePicture } from './support/pictures';
import { fillTwoPartnerships } from './support/two-partnerships';

jest.setTimeout(180_000);

const FILE = 'plugin::upload.file';

/** Billie edits for North Moor and South Vale, which have a picture each. */
describe('the dialog of the media library', () => {
  let newsroom: Newsroom;
  let billie: Page;
  const { visit, signIn, goHome } = peopleAtWork(() => newsroom);

  beforeAll(async () => {
    newsroom = await openNewsroom();
    await fillTwoPartnerships(newsroom.strapi);
    for (const shortName of ['North Moor', 'South Vale']) await aPictureOf(shortName);
    billie = await visit();
    await signIn(billie, 'billie@example.org');
  });

  afterAll(() => goHome());

  const aPictureOf = async (shortName: string): Promise<void> => {
    const { strapi } = newsroom;
    const owner = (await strapi.db.query('api::partnership.partnership').findOne({ where: { shortName } })) as { readonly id: number };
    const hash = shortName.toLowerCase().replace(' ', '_');
    const kept = { name: `Picture of ${shortName}`, hash, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${hash}.png` };
    await strapi.db.query(FILE).create({ data: { ...kept, provider: 'local', folderPath: '/', partnerships: [owner.id] } });
  };
  const owners = async (name: string): Promise<unknown> => {
    const file: unknown = await newsroom.strapi.db.query(FILE).findOne({ where: { name }, populate: { partnerships: true } });
    return (file as { readonly partnerships: readonly { readonly shortName: string }[] }).partnerships.map(({ shortName }) => shortName);
  };
  const workIn = async (name: RegExp): Promise<void> => {
    await billie.getByRole('button', { name: /^You work in/ }).click();
    await billie.getByRole('menuitem', { name }).click();
    await billie.getByText('You now work in').last().waitFor();
  };
  const open = (path: string) => billie.goto(`${newsroom.address}/admin/content-manager/collection-types/${path}`);
  const listed = async (shortName: string): Promise<void> => {
    const dialog = billie.getByRole('dialog');
    await dialog.getByText(`Picture of ${shortName}`).first().waitFor();
    expect(await dialog.getByText('Picture of').count()).toBe(await dialog.getByText(`Picture of ${shortName}`).count());
  };
  /** From the field on, until it holds the picture. */
  const upload = async (name: string, shade: number, shortName: string): Promise<void> => {
    await billie
      .getByText(/^Click to add an asset/)
      .first()
      .click();
    await listed(shortName);
    await takePicture(billie, `media-in-a-form-${name.replace('.png', '')}`);
    await billie.getByRole('button', { name: 'Add more assets' }).click();
    await billie
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'image/png', buffer: aPng({ shade }) });
    await billie.getByRole('button', { name: 'Upload 1 asset to the library' }).click();
    await billie.getByRole('button', { name: 'Finish', exact: true }).click();
    await billie.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const save = (): Promise<unknown> =>
    Promise.all([billie.getByText('Saved document').first().waitFor(), billie.getByRole('button', { name: 'Save', exact: true }).click()]);

  it('shows and takes pictures of the partnership of the form, whichever is picked', async () => {
    await workIn(/^North Moor/);
    const filters = { title: 'News of South Vale' };
    const issue = await newsroom.strapi.documents('api::issue.issue').findFirst({ filters });
    await open(`api::issue.issue/${issue?.documentId ?? ''}`);
    await upload('red.png', 60, 'South Vale');
    await save();
    expect(await owners('red.png')).toEqual(['South Vale']);
  });

  it('follows the owner that is chosen in a new form', async () => {
    await open('api::issue.issue/create');
    await billie.getByRole('button', { name: 'North Moor', exact: true }).waitFor();
    await billie.getByRole('textbox', { name: /^Title/ }).fill('More news of South Vale');
    await billie.getByRole('combobox', { name: /^Newsletter of/ }).click();
    await billie.getByRole('option', { name: 'South Vale' }).click();
    await billie.getByRole('button', { name: 'South Vale', exact: true }).waitFor();
    await upload('green.png', 90, 'South Vale');
    await save();
    expect(await owners('green.png')).toEqual(['South Vale']);
  });

  it('follows the newsletter that is chosen for a new section, where all are picked', async () => {
    await workIn(/^All/);
    await open('api::section.section/create');
    await billie.getByRole('textbox', { name: /^Heading/ }).fill('Pictures');
    await billie.getByRole('combobox', { name: /^Part of the newsletter/ }).click();
    await billie.getByRole('option', { name: 'News of North Moor' }).click();
    await billie.getByRole('button', { name: 'News of North Moor' }).waitFor();
    await billie
      .getByRole('button', { name: /^Add to “/ })
      .first()
      .click();
    await billie.getByRole('button', { name: 'Image', exact: true }).click();
    await upload('blue.png', 120, 'North Moor');
    expect(await owners('blue.png')).toEqual(['North Moor']);
  });
});
