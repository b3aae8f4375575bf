import type { Locator, Page } from 'playwright-core';

import type { JobsService } from '../../src/plugins/editorial/contract';
import { anEvent } from '../support/an-event';
import { COMMAND, publishingOf, subjectOf } from '../support/editorial-services';
import { aMailSink, type MailSink } from '../support/mail-sink';
import { barriersIn } from './support/barriers';
import { desk } from './support/desk';
import { journeyOfSeveral } from './support/journey';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { peopleAtWork } from './support/people-at-work';
import { takePicture } from './support/pictures';
import { timeComes } from './support/time-comes';
import { addStaff, fillTwoPartnerships } from './support/two-partnerships';

jest.setTimeout(180_000);

const EVENT = 'Safer sleep drop-in';
const OUTSIDE = 'imogen.vale@health.example.org';

/**
 * Wren writes and may not publish, Rowan signs for the police, Morgan manages and signs for the council, and Dr Vale of health has no
 * account. Each step stands on the one before.
 */
describe('an event that police, council and health have to agree to', () => {
  let newsroom: Newsroom;
  let sink: MailSink;
  const { visit, signIn, goHome } = peopleAtWork(() => newsroom);
  let manager: Page;
  let writer: Page;
  let reviewer: Page;
  let guest: Page;

  beforeAll(async () => {
    sink = await aMailSink();
    newsroom = await openNewsroom(sink.env);
    const { strapi } = newsroom;
    const partnerships = await fillTwoPartnerships(strapi);
    const partnership = await subjectOf(strapi, 'api::partnership.partnership', partnerships['north-moor'] ?? '');
    await publishingOf(strapi).publish({ subject: partnership, actor: COMMAND });
    await addStaff(strapi, { email: 'wren@example.org', name: 'Wren Hall', memberOf: { 'north-moor': 'contributor' } }, partnerships);
    await addStaff(strapi, { email: 'rowan@example.org', name: 'Rowan Field', memberOf: { 'north-moor': 'editor' } }, partnerships);
    await anEvent(strapi, { partnership: partnerships['north-moor'], title: EVENT });
    manager = await visit();
    writer = await visit();
    reviewer = await visit();
    guest = await visit();
  });

  afterAll(async () => {
    await goHome();
    await sink.stop();
  });

  const at = (page: Page) => desk(page, newsroom.address);
  const panel = (page: Page): Locator => at(page).panel();
  const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click();
  const confirm = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const state = (page: Page, word: string) => panel(page).getByText(word, { exact: true }).waitFor();
  const home = (page: Page) => page.goto(`${newsroom.address}/admin`);
  const addAgency = async (page: Page, name: string, signatory: string | null): Promise<void> => {
    await page.getByRole('button', { name: 'Add an agency' }).click();
    await page.getByRole('textbox', { name: /^Name/ }).fill(name);
    if (signatory) {
      await page.getByRole('combobox', { name: `Role of ${signatory} in signing` }).click();
      await page.getByRole('option', { name: 'Signs', exact: true }).click();
    }
    await confirm(page, 'Save');
    await page.getByRole('list', { name: 'Agencies' }).getByText(name, { exact: true }).waitFor();
  };
  const retitle = async (page: Page, title: string): Promise<void> => {
    await page.getByLabel('Title').fill(title);
    await at(page).save();
  };
  const look = (page: Page, name: string) => takePicture(page, `sign-off-${name}`);
  const jobs = () => newsroom.strapi.plugin('editorial').service<JobsService>('jobs');
  const mailTo = async (email: string, fits: RegExp): Promise<string> => {
    await jobs().runDue();
    const { subject, text } = await sink.find((mail) => mail.to === email && fits.test(`${mail.subject} ${mail.text}`));
    return fits.exec(`${subject} ${text}`)?.[1] ?? '';
  };
  const by = journeyOfSeveral();

  by(
    () => manager,
    'starts with a manager, who names the agency and says that it agrees first',
    async (page) => {
      await signIn(page, 'morgan@example.org');
      await page.getByRole('link', { name: 'Partnership settings' }).click();
      await page.getByRole('tab', { name: 'Sign-off' }).click();
      await page.getByText(/^No agencies yet\./).waitFor();
      await page.getByRole('button', { name: 'Add an agency' }).click();
      await confirm(page, 'Save');
      await page.getByText('Please give it a name.').waitFor();
      await page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' }).click();
      await addAgency(page, 'North Moor Police', 'Rowan Field');
      await page.getByRole('list', { name: 'Agencies' }).getByText('Signs: Rowan Field').waitFor();
      await addAgency(page, 'North Moor Council', 'Morgan Hill');
      await addAgency(page, 'North Moor Health', null);
      await page.getByRole('button', { name: 'Change how this is signed off: Event' }).click();
      await page.getByRole('radio', { name: /^Agencies agree first/ }).click();
      await confirm(page, 'Save');
      await page.getByText('All 3 agencies agree first.').waitFor();
      expect(await barriersIn(page, ['main'])).toEqual([]);
      await look(page, 'settings');
    },
  );

  by(
    () => writer,
    'has a writer send it for review, once what was written is saved',
    async (page) => {
      await signIn(page, 'wren@example.org');
      await at(page).open('Events', EVENT);
      await panel(page).getByText('North Moor Police, North Moor Council and North Moor Health have not agreed yet.').waitFor();
      await page.getByLabel('Title').fill('Safer sleep: drop in');
      expect(await panel(page).getByRole('button', { name: 'Send for review' }).isDisabled()).toBe(true);
      await at(page).save();
      await press(page, 'Send for review');
      await page.getByLabel('Note to the reviewers').fill('The police come too.');
      await confirm(page, 'Send for review');
      await state(page, 'In review');
      await look(page, 'sent');
    },
  );

  by(
    () => reviewer,
    'shows the reviewer at home what waits, and takes no request for changes without words',
    async (page) => {
      await signIn(page, 'rowan@example.org');
      const waiting = page.getByRole('list', { name: /^To (?:review|change)/ });
      await waiting.getByText('“The police come too.”').waitFor();
      await look(page, 'waiting');
      await waiting.getByRole('link', { name: 'Safer sleep: drop in' }).click();
      await panel(page)
        .getByText(/^Sent for review by Wren Hall, /)
        .waitFor();
      expect(await panel(page).getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
      await press(page, 'Ask for changes');
      await confirm(page, 'Ask for changes');
      await page.getByText('Please say what should change.').waitFor();
      await page.getByLabel('What should change?').fill('Say where it is.');
      await confirm(page, 'Ask for changes');
      await state(page, 'Changes requested');
    },
  );

  by(
    () => writer,
    'brings the request home to the writer, who makes the change and sends it again',
    async (page) => {
      await home(page);
      const waiting = page.getByRole('list', { name: /^To (?:review|change)/ });
      await waiting.getByText('“Say where it is.”').waitFor();
      await waiting.getByRole('link').click();
      await panel(page).getByText('Changes asked for').waitFor();
      await retitle(page, 'Safer sleep at the library');
      await press(page, 'Send for review again');
      await confirm(page, 'Send for review');
      await state(page, 'In review');
    },
  );

  by(
    () => reviewer,
    'has the police agree first',
    async (page) => {
      await page.reload();
      await press(page, 'Agree');
      await panel(page)
        .getByText(/^Agreed: Rowan Field, /)
        .waitFor();
    },
  );

  by(
    () => writer,
    'counts the agreement no more after another change',
    async (page) => {
      await retitle(page, 'Safer sleep at the town library');
      await state(page, 'In review');
      await panel(page)
        .getByText(/^Agreed to earlier words: Rowan Field, /)
        .waitFor();
      await press(page, 'What changed since');
      await panel(page).getByText('is now “Safer sleep at the town library”').last().waitFor();
    },
  );

  by(
    () => reviewer,
    'does not take an agreement to words that nobody sees any more',
    async (page) => {
      await press(page, 'Ask for changes');
      await page.getByLabel('What should change?').fill('Too late.');
      await confirm(page, 'Ask for changes');
      await panel(page)
        .getByText(/^Somebody saved something since you looked\./)
        .waitFor();
      await page.getByRole('heading', { name: 'Safer sleep at the town library', level: 1 }).waitFor();
      expect(await page.getByLabel('Title').inputValue()).toBe('Safer sleep at the town library');
    },
  );

  by(
    () => reviewer,
    'shows what changed since beside the button that agrees again, and meets no barrier there',
    async (page) => {
      const row = panel(page).getByRole('listitem').filter({ hasText: 'North Moor Police (you sign for it)' });
      await row.getByText('is now “Safer sleep at the town library”').waitFor();
      await look(page, 'changed-since');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await barriersIn(page, ['aside'])).toEqual([]);
      }
      await row.getByRole('button', { name: 'Agree again' }).click();
      await panel(page).getByText('North Moor Council and North Moor Health have not agreed yet.').waitFor();
    },
  );

  by(
    () => manager,
    'has the manager agree for the council, and ask somebody outside for health',
    async (page) => {
      await at(page).open('Events', 'Safer sleep at the town library');
      await press(page, 'Agree');
      await panel(page).getByText('North Moor Health has not agreed yet.').waitFor();
      await press(page, 'Ask somebody outside');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /^Name/ }).fill('Dr Imogen Vale');
      await dialog.getByRole('textbox', { name: /^E-mail address/ }).fill(OUTSIDE);
      await dialog.getByRole('combobox', { name: 'What for?' }).click();
      await page.getByRole('option', { name: 'Their agreement for North Moor Health' }).click();
      await confirm(page, 'Send the e-mail');
      await panel(page).getByText('Dr Imogen Vale is asked by e-mail.').waitFor();
      await look(page, 'asked-outside');
    },
  );

  by(
    () => guest,
    'lets the guest in by a code, who reads what readers will see and agrees',
    async (page) => {
      await page.goto(`${newsroom.address}${await mailTo(OUTSIDE, /(\/review\/[\w-]+)/)}`);
      await page.getByRole('button', { name: 'Send me a code' }).click();
      await page.getByLabel('Code').fill(await mailTo(OUTSIDE, /code is (\d{6})/));
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByRole('heading', { name: 'Safer sleep at the town library', level: 1 }).waitFor();
      expect(await barriersIn(page, ['main'])).toEqual([]);
      await look(page, 'guest');
      await page.setViewportSize({ width: 400, height: 800 });
      await look(page, 'guest-narrow');
      await page.getByRole('link', { name: 'Go to your answer' }).click();
      await page.getByRole('button', { name: 'I agree' }).click();
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    },
  );

  by(
    () => manager,
    'is approved once all three agreed, and scheduled for a time',
    async (page) => {
      await page.reload();
      await state(page, 'Approved');
      await panel(page)
        .getByText(/^Agreed: Dr Imogen Vale \(guest, by e-mail\), /)
        .waitFor();
      await press(page, 'Publish later…');
      await page.getByRole('dialog').getByRole('button', { name: 'Tomorrow 9am' }).click();
      await confirm(page, 'Schedule it');
      await state(page, 'Scheduled');
    },
  );

  by(
    () => guest,
    'goes public at its time with just the words that were agreed to, on the partner site, and ends the round',
    async (page) => {
      await timeComes(newsroom.strapi);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${newsroom.address}/sites/north-moor/events`);
      await page.getByRole('link', { name: 'Past', exact: true }).click();
      await page.getByRole('link', { name: 'Safer sleep at the town library' }).first().waitFor();
      await home(reviewer);
      await reviewer.getByText('Nothing is waiting for you.').waitFor();
    },
  );
});
