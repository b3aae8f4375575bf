import type { Locator, Page } from 'playwright-core';

import { anEvent } from '../support/an-event';
import { COMMAND, publishingOf, subjectOf } from '../support/editorial-services';
import { barriersIn } from './support/barriers';
import { openBrowser, type Visitor } from './support/browser';
import { desk } from './support/desk';
import { journey } from './support/journey';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { takePicture } from './support/pictures';
import { timeComes } from './support/time-comes';
import { fillTwoPartnerships, STAFF_PASSWORD } from './support/two-partnerships';

jest.setTimeout(180_000);

const EVENT = 'Safer sleep drop-in';
const YEAR = new Date().getUTCFullYear() + 1;

/** Morgan schedules an event, edits it, decides, and readers see it at its time. Each step stands on the one before. */
describe('an event that goes public at a time', () => {
  let newsroom: Newsroom;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    const partnerships = await fillTwoPartnerships(newsroom.strapi);
    const partnership = await subjectOf(newsroom.strapi, 'api::partnership.partnership', partnerships['north-moor'] ?? '');
    await publishingOf(newsroom.strapi).publish({ subject: partnership, actor: COMMAND });
    await anEvent(newsroom.strapi, { partnership: partnerships['north-moor'], title: EVENT });
    visitor = await openBrowser(newsroom.address);
    page = visitor.page;
  });

  afterAll(async () => {
    await visitor.leave();
    await newsroom.close();
  });

  const at = () => desk(page, newsroom.address);
  const panel = (): Locator => at().panel();
  const dialog = (): Locator => page.getByRole('dialog');
  const signIn = async (): Promise<void> => {
    await page.goto(`${newsroom.address}/admin`);
    await page.getByLabel('Email').fill('morgan@example.org');
    await page.getByLabel(/^Password/).fill(STAFF_PASSWORD);
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByRole('navigation').first().waitFor();
  };
  const press = (name: string) => panel().getByRole('button', { name, exact: true }).click();
  const look = (name: string) => takePicture(page, `schedule-${name}`);
  const retitle = async (title: string): Promise<void> => {
    await page.getByLabel('Title').fill(title);
    await at().save();
  };
  const choose = async (date: string, time: string): Promise<void> => {
    await dialog().locator('input[type=date]').fill(date);
    await dialog().locator('input[type=time]').fill(time);
  };
  const step = journey(() => page);

  step('asks for the time, and says back what it means while it is chosen', async () => {
    await signIn();
    await at().open('Events', EVENT);
    await press('Publish later…');
    await dialog().getByRole('button', { name: 'Tomorrow 9am' }).click();
    await dialog()
      .getByText(/ at 9am, UK time \((GMT|BST)\)$/)
      .waitFor();
    await look('dialog');
    await choose('2026-01-05', '09:00');
    await dialog().getByText('Monday 5 January 2026 at 9am, UK time (GMT) has passed. Choose a time to come.').waitFor();
    await choose(lastSunday('03'), '01:30');
    await dialog()
      .getByText(/ at 1:30am does not come: clocks go forward over it\./)
      .waitFor();
    await choose(lastSunday('10'), '01:30');
    await dialog()
      .getByText(/ at 1:30am comes twice, because clocks go back\./)
      .waitFor();
    await dialog().getByRole('radio', { name: 'The second, an hour later, UK time (GMT)' }).click();
    await dialog()
      .getByText(/ at 1:30am, UK time \(GMT\)$/)
      .waitFor();
    await look('twice');
    expect(await barriersIn(page, ['[role=dialog]'])).toEqual([]);
  });

  step('is scheduled, and says so in the panel and on the home page', async () => {
    await choose(`${YEAR}-07-06`, '09:00');
    await dialog().getByRole('button', { name: 'Schedule it', exact: true }).click();
    await panel().getByText('Scheduled', { exact: true }).waitFor();
    await panel()
      .getByText(new RegExp(`^Goes public on \\w+day 6 July ${YEAR} at 9am, UK time \\(BST\\)$`))
      .waitFor();
    await look('panel');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriersIn(page, ['aside'])).toEqual([]);
    }
    await page.goto(`${newsroom.address}/admin`);
    await page.getByText(/^Morgan .* scheduled it for /).waitFor();
    await look('home');
  });

  step('waits for a decision when it was edited since', async () => {
    await at().open('Events', EVENT);
    await retitle('Safer sleep at the library');
    await panel().getByText('It was changed after it was scheduled. Decide what should go out.').waitFor();
    await look('changed');
    await press('Publish as agreed');
    await panel().getByText('What was agreed when it was scheduled goes out. Later changes wait.').waitFor();
    // Strapi lays the form out anew in a narrow window, and closes there what was open.
    await page.setViewportSize({ width: 400, height: 900 });
    await look('kept-narrow');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  step('goes public at its time with just the words of that time', async () => {
    await timeComes(newsroom.strapi);
    await page.reload();
    await panel().getByText('Published with changes', { exact: true }).waitFor();
    await look('public');
    const answer = await fetch(`${newsroom.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ events(partnership: "north-moor", from: "2026-01-01", to: "2027-12-31") { nodes { title } } }' }),
    });
    const text = await answer.text();
    expect(text).toContain(EVENT);
    expect(text).not.toContain('at the library');
  });
});

const lastSunday = (month: '03' | '10'): string => {
  const last = new Date(`${YEAR}-${month}-31T12:00:00Z`);
  return `${YEAR}-${month}-${31 - last.getUTCDay()}`;
};
