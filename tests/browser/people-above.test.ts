import type { Page } from 'playwright-core';

import { assemblePartnershipLife } from '../../src/partnership-life';
import { COMMAND } from '../support/editorial-services';
import { journey } from './support/journey';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { peopleAtWork } from './support/people-at-work';
import { takePicture } from './support/pictures';
import { addStaff, fillTwoPartnerships } from './support/two-partnerships';

jest.setTimeout(180_000);

const SETTINGS = 'plugins/partnerships';
const VALE = 'South Vale Safeguarding Adults Board';
const REASON = 'Their newsletter does not open.';

/** North Moor belongs to South Vale, and becomes part of it. */
describe('a partnership below another', () => {
  let newsroom: Newsroom;
  let page: Page;
  let network: Page;
  const { visitors, visit, signIn, goHome } = peopleAtWork(() => newsroom);

  beforeAll(async () => {
    newsroom = await openNewsroom();
    const partnerships = await fillTwoPartnerships(newsroom.strapi);
    await addStaff(newsroom.strapi, { email: 'cass@example.org', name: 'Cass Vale', memberOf: { 'south-vale': 'manager' } }, partnerships);
    const data = { parent: partnerships['south-vale'] };
    const documentId = partnerships['north-moor'] ?? '';
    await newsroom.strapi.documents('api::partnership.partnership').update({ documentId, data: data as never });
    page = await visit();
    await signIn(page, 'morgan@example.org');
    network = await visit();
    await signIn(network, 'alex@example.org');
  });

  afterAll(() => goHome());

  const step = journey(() => page);
  const open = (at: Page, path: string) => at.goto(`${newsroom.address}/admin/${path}`);
  const look = (at: Page, name: string) => takePicture(at, `people-above-${name}`);

  step('says of a member what they may do here by the partnership above, and when that is changed below', async () => {
    await open(page, SETTINGS);
    const more = page.getByText(`Works here as Editor of ${VALE} too`);
    await page.getByText(`Works here as Manager of ${VALE}, which`).waitFor();
    expect(await more.count()).toBe(0);
    await page.getByRole('combobox', { name: 'Role of Billie Stone' }).click();
    await page.getByRole('option', { name: /^Contributor/ }).click();
    await page.getByText(`They go on working here as Editor of ${VALE}, too`).first().waitFor();
    await more.waitFor();
    await look(page, 'people');
    await page.setViewportSize({ width: 400, height: 800 });
    await look(page, 'people-narrow');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  step('is visited by an administrator of the network while it works, and no more once it is part of the other', async () => {
    await open(network, 'plugins/partnerships-network');
    const visiting = network.getByRole('button', { name: /^Open support access to North Moor/ });
    await visiting.click();
    await network.getByLabel('Why is it needed?').fill(REASON);
    await network.getByRole('button', { name: 'Open support access', exact: true }).last().click();
    await network.getByRole('button', { name: /^End support access to North Moor/ }).waitFor();
    const { merging } = assemblePartnershipLife(newsroom.strapi, () => true);
    const { digest } = await merging.plan('north-moor', 'south-vale');
    await merging.perform('north-moor', 'south-vale', { digest, actor: COMMAND, reason: 'The boards decided so.' });
    await network.reload();
    await network.getByText(`It has been part of ${VALE} since`).waitFor();
    expect(await visiting.count()).toBe(0);
    await look(network, 'network');
    await network.setViewportSize({ width: 400, height: 800 });
    await look(network, 'network-narrow');
    await network.setViewportSize({ width: 1280, height: 800 });
  });

  step('leaves the visits to the managers of the one that it is part of', async () => {
    await open(page, SETTINGS);
    await page.getByText('Alex West, to North Moor Safeguarding Children Partnership before it became part of this one').waitFor();
    await look(page, 'visits');
    await open(page, 'plugins/editorial-audit');
    await page.getByText('opened support access').first().waitFor();
    await look(page, 'record');
  });

  it('phones nobody, and has no faults of its own', () => {
    expect(visitors.flatMap(({ strangers }) => strangers)).toEqual([]);
    expect(visitors.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
