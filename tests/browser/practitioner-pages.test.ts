import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { UID } from '@strapi/strapi';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { COMMAND, publishingOf, subjectOf } from '../support/editorial-services';
import { aBriefing } from '../support/a-briefing';
import { aContact } from '../support/a-contact';
import { aPdf } from '../support/files/documents';
import { aPng } from '../support/files/pictures';
import { uploadFile } from '../support/files/upload';
import { aStory } from '../support/a-story';
import { aMailSink, type MailSink } from '../support/mail-sink';
import { prose } from '../support/prose';
import { byKeyboard, nameOfFocus } from './support/by-keyboard';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { inviteAPractitioner } from './support/invite-a-practitioner';
import { peopleAtWork } from './support/people-at-work';
import { takePicture } from './support/pictures';
import { journey } from './support/journey';
import { fillTwoPartnerships } from './support/two-partnerships';

jest.setTimeout(120_000);

const STORY = {
  title: 'Learning from the review of “Rowan”: neglect that nobody saw whole, and what each of us can do about it next week',
  words: 'Ask who else has worried, and write down the answer.',
};
const VERIFIED = { verifiedOn: '2026-03-02', verifiedBy: 'The duty team' };
const [FIRST, NEXT] = ['three random words', 'four other random words'];

describe.each([
  { width: 1280, height: 900, email: 'sam.field@school.example.org' },
  { width: 400, height: 800, email: 'robin.hill.of.the.safeguarding.team@north-moor-community-school.example.org' },
])('the pages for practitioners, $width px wide and by keyboard alone,', ({ width, height, email }) => {
  let sink: MailSink;
  let newsroom: Newsroom;
  let partnership: string;
  let page: Page;
  const { visitors, visit, goHome } = peopleAtWork(() => newsroom);

  beforeAll(async () => {
    sink = await aMailSink();
    newsroom = await openNewsroom({ ...sink.env, RATE_LIMIT_FORMS: '1000' });
    ({ 'north-moor': partnership = '' } = await fillTwoPartnerships(newsroom.strapi));
    const { id } = await publish('api::partnership.partnership', partnership);
    await inviteAPractitioner(newsroom.address, { partnership: id, email });
    page = await visit();
    await page.setViewportSize({ width, height });
  });

  afterAll(async () => {
    await goHome();
    await sink.stop();
  });

  const publish = async (uid: UID.ContentType, documentId: string) => {
    const subject = await subjectOf(newsroom.strapi, uid, documentId);
    await publishingOf(newsroom.strapi).publish({ subject, actor: COMMAND });
    return subject;
  };
  const upload = (name: string, content: Buffer) =>
    uploadFile({ strapi: newsroom.strapi, database: { folder: mkdtempSync(path.join(os.tmpdir(), 'concord-arriving-')) } }, name, content);
  const publishForPractitioners = async () => {
    const [image, paper] = [await upload('circle.png', aPng({ width: 60, height: 40 })), await upload('Slides.pdf', aPdf())];
    const visibility = 'practitioners' as const;
    const picture = { __component: 'block.image' as const, image: image.id, alt: 'Seven people around a table' };
    const body = [{ __component: 'block.prose' as const, text: prose(STORY.words) }, picture];
    const words = { title: STORY.title, summary: 'Seven agencies knew one part each.' };
    const story = await aStory(newsroom.strapi, { partnership, ...words, body, visibility });
    await publish('api::story.story', story.documentId);
    const briefing = await aBriefing(newsroom.strapi, { partnership, files: [paper.id], visibility });
    await publish('api::briefing.briefing', briefing.documentId);
    // More contacts than stand on one page of the list, and public ones before them all.
    for (const visible of ['public', 'practitioners'] as const)
      for (let number = 10; number <= 31; number += 1) {
        const label = `${visible === 'public' ? 'Desk' : 'Consultation line'} ${String(number)}`;
        const contact = await aContact(newsroom.strapi, { partnership, label, visibility: visible, ...VERIFIED });
        await publish('api::contact.contact', contact.documentId);
      }
  };
  const step = journey(() => page);
  const at = () => byKeyboard(page);
  const open = (place: string) => page.goto(`${newsroom.address}/practitioners/${place}`);
  const heading = (name: string) => page.getByRole('heading', { name }).waitFor();
  const linkMailed = async (to: 'invitation' | 'password'): Promise<string> => {
    const inMail = new RegExp(`practitioners/(${to}#[\\w.-]+)`);
    const { text } = await sink.find((mail) => mail.to === email && inMail.test(mail.text));
    return inMail.exec(text)?.[1] ?? '';
  };
  /** Nothing that stands in anybody's way, and nothing wider than the window; leaves a picture in `.data/browser`. */
  const look = async (name: string): Promise<void> => {
    await takePicture(page, `practitioners-${name}-${String(width)}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  };
  const says = (words: string | RegExp) => page.getByRole('alert').getByText(words).waitFor();
  const signInWith = async (password: string): Promise<void> => {
    await at().fill('E-mail address', email);
    await at().fill('Password', password);
    await page.keyboard.press('Enter');
  };

  let link = '';

  step('let somebody who was invited choose a password, and say when it is too short', async () => {
    await page.goto(`${newsroom.address}/practitioners/${await linkMailed('invitation')}`);
    await page.getByText('North Moor Safeguarding Children Partnership invites you').waitFor();
    await look('invitation');
    await at().fill('Choose a password', 'short');
    await page.keyboard.press('Enter');
    await says('at least 12 characters');
    await look('invitation-refused');
    await at().fill('Choose a password', FIRST);
    await page.keyboard.press('Enter');
    await heading('You are in');
    expect(await nameOfFocus(page)).toBe('You are in');
    await look('invitation-done');
  });

  step('tell whoever opens the invitation again to sign in', async () => {
    await page.reload();
    await heading('This link does not work');
    await page.getByText('was used already').waitFor();
    await look('invitation-used');
    await at().press('Sign in');
    await heading('Sign in');
  });

  step('be found from the pages of a partnership', async () => {
    await page.goto(`${newsroom.address}/sites/north-moor`);
    await page.getByRole('link', { name: 'For practitioners' }).click();
    await heading('Sign in');
  });

  step('say what is missing or wrong when somebody signs in', async () => {
    await look('sign-in');
    await at().press('Sign in');
    await says('E-mail address: please fill this in.');
    expect(await nameOfFocus(page)).toBe('E-mail address');
    await look('sign-in-empty');
    await page.keyboard.type(email);
    await at().fill('Password', 'what was it');
    await page.keyboard.press('Enter');
    await says('do not fit together');
    await look('sign-in-refused');
  });

  step('keep what is typed while the page is still loading', async () => {
    let load = (): void => undefined;
    const loading = new Promise<void>((resolve) => (load = resolve));
    await page.route('**/practitioners/sign-in.js', (route) => loading.then(() => route.continue()));
    await page.reload({ waitUntil: 'commit' });
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('E-mail address').press('Enter');
    expect(await page.getByRole('button', { name: 'Sign in' }).isDisabled()).toBe(true);
    load();
    await page.getByRole('button', { name: 'Sign in', disabled: false }).waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(email);
    await page.unroute('**/practitioners/sign-in.js');
  });

  step('send a link to who forgot the password', async () => {
    await at().press('Forgotten your password?');
    await heading('Forgotten your password?');
    await look('forgotten');
    await at().fill('E-mail address', 'sam.field');
    await page.keyboard.press('Enter');
    await says('E-mail address: please check what you wrote.');
    expect(await nameOfFocus(page)).toBe('E-mail address');
    await look('forgotten-wrong');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(email.toUpperCase());
    await page.keyboard.press('Enter');
    await heading('Look at your e-mail');
    expect(await nameOfFocus(page)).toBe('Look at your e-mail');
    await look('forgotten-done');
  });

  step('let them choose a new password by the link, and look at it first', async () => {
    link = await linkMailed('password');
    await open(link);
    await look('password');
    await at().fill('New password', 'short');
    await at().press('Save the password');
    await says('at least 12 characters');
    expect(await nameOfFocus(page)).toBe('New password');
    await look('password-refused');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(NEXT);
    await at().goTo('Show the password');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('New password').getAttribute('type')).toBe('text');
    await look('password-shown');
    await at().press('Save the password');
    await heading('Your password is changed');
    expect(await nameOfFocus(page)).toBe('Your password is changed');
    await look('password-done');
  });

  step('refuse the old password from then on, and open with the new one', async () => {
    await at().press('Sign in');
    await heading('Sign in');
    await signInWith(FIRST);
    await says('do not fit together');
    await signInWith(NEXT);
    await heading('What is for practitioners');
    await page.getByText('Nothing is published for practitioners only at the moment.').waitFor();
    await look('inside-empty');
    await at().press('Sign out');
    expect(await nameOfFocus(page)).toBe('E-mail address');
  });

  step('list what is published for practitioners, and nothing else, once they sign in again', async () => {
    await publishForPractitioners();
    await page.keyboard.type(email);
    await at().fill('Password', NEXT);
    await page.keyboard.press('Enter');
    await heading(STORY.title);
    expect(await nameOfFocus(page)).toBe('What is for practitioners');
    expect(await page.getByText('Desk 10').count()).toBe(0);
    await look('inside');
  });

  step('bring the rest of a long list, and go on from there', async () => {
    await page.getByRole('button', { name: 'Show more: contacts' }).click();
    await heading('Consultation line 31');
    expect(await nameOfFocus(page)).toBe('Consultation line 30');
    await look('inside-more');
  });

  step('open a story in full, with its picture', async () => {
    await at().press(STORY.title);
    await page.getByText(STORY.words).waitFor();
    expect(await nameOfFocus(page)).toBe(STORY.title);
    const picture = page.getByAltText('Seven people around a table');
    await picture.waitFor();
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(60);
    await look('inside-story');
  });

  step('go back, open a briefing, and save the file in it', async () => {
    await at().press('Back to what is for practitioners');
    await heading('Briefings');
    await at().press('Professional curiosity');
    await heading('What we learnt');
    await look('inside-briefing');
    const [saved] = await Promise.all([page.waitForEvent('download'), at().press('Slides.pdf (PDF, 1 kB)')]);
    expect(saved.suggestedFilename()).toBe('Slides.pdf');
    expect(readFileSync(await saved.path()).equals(aPdf())).toBe(true);
    await page.goBack();
    await heading(STORY.title);
  });

  step('say kindly that the access has ended, and whom to ask, when it ends while they read', async () => {
    const people = newsroom.strapi.db.connection('concord_practitioners').where({ email });
    await people.clone().update({ state: 'blocked' });
    await at().press(STORY.title);
    await says(
      'Your access has ended. To ask why, or to get it back, please write or talk to North Moor Safeguarding Children Partnership.',
    );
    expect(await page.getByText(STORY.words).count()).toBe(0);
    await look('inside-ended');
    await people.update({ state: 'approved' });
  });

  for (const [ailment, changed, words] of [
    ['was used', (text: string) => text, 'it works once'],
    ['is too old', (text: string) => text.replace(/\.[0-9a-z]+\./, '.1.'), 'This link is too old'],
    ['was cut off', (text: string) => text.slice(0, -9), 'does not work any more'],
  ] as const) {
    step(`show the way to a new link where one ${ailment}`, async () => {
      await open(changed(link));
      await at().fill('New password', 'one more random phrase');
      await page.keyboard.press('Enter');
      await heading('This link does not work');
      await page.getByText(words).waitFor();
      await look(`password-${ailment.replaceAll(' ', '-')}`);
      await at().press('Ask for a new link');
      await heading('Forgotten your password?');
    });
  }

  step('begin anew when another link is opened on the same page, and tell at once where one has nothing in it', async () => {
    await open('password');
    await page.getByText('copy the whole of it').waitFor();
    expect(await nameOfFocus(page)).toBe('This link does not work');
    await look('password-nothing');
    await open(link);
    await page.getByLabel('New password').waitFor();
  });

  step('take a request for access', async () => {
    await open('ask');
    await page.getByRole('option', { name: 'North Moor Safeguarding Children Partnership' }).waitFor({ state: 'attached' });
    await at().press('Send the request');
    await says('Partnership: please fill this in.');
    expect(await nameOfFocus(page)).toBe('Partnership');
    await look('ask-empty');
    await page.keyboard.press('ArrowDown');
    await at().fill('Your name', 'Alex Reed');
    await at().fill('Your work e-mail address', 'alex.reed@surgery');
    await at().fill('Where you work', 'The Moor Surgery and Health Centre for the Upper Dale');
    await look('ask-filled');
    await page.keyboard.press('Enter');
    await says('Your work e-mail address: please check what you wrote.');
    expect(await nameOfFocus(page)).toBe('Your work e-mail address');
    await look('ask-refused');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('alex.reed@surgery.example.org');
    await page.keyboard.press('Enter');
    await heading('Thank you');
    expect(await nameOfFocus(page)).toBe('Thank you');
    await look('ask-done');
  });

  step('keep what was typed where the server cannot be reached', async () => {
    await open('forgotten');
    await page.context().setOffline(true);
    await at().fill('E-mail address', email);
    await page.keyboard.press('Enter');
    await says('The server cannot be reached. Please try again in a moment.');
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(email);
    await look('offline');
    await page.context().setOffline(false);
  });

  it('have no faults of their own, and phone nobody', () => {
    expect(visitors.flatMap(({ faults, strangers }) => [...faults, ...strangers])).toEqual([]);
  });
});
