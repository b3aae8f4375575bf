import { html, type Html, NOTHING } from '../../../../../../kernel';
import type { Phone } from '../content/phone';
import type { ContentOf } from '../content/read-body';
import { sayDay } from '../time/moment';

import type { Around } from './around';
import { eyebrow, type Fact, facts, joined, link, list, paragraph } from './pieces';
import { BANK_HOLIDAY_WORDS, CONTACT_PURPOSE_WORDS, PHONE_KIND_WORDS, URGENCY_WORDS } from './words';

type Head = ContentOf<'Contact'>['head'];

export const contactHtml = ({ head }: ContentOf<'Contact'>, shared: readonly Fact[], around: Around): Html =>
  html`<div class="contact">
    ${eyebrow([CONTACT_PURPOSE_WORDS[head.purpose], URGENCY_WORDS[head.urgency]])} ${list('phones', head.phones.map(phone))}
    ${list(
      'hours',
      hoursOf(head).map((line) => html`${line}`),
    )}
    ${outside(head, around)}
    ${list(
      'emails',
      head.emails.map(({ address, label }) => html`${link(`mailto:${address}`, address)} ${about(label)}`),
    )}
    ${list(
      'links',
      head.links.map(({ text, url, purpose }) => html`${link(url, text === '' ? url : text)} ${about(purpose)}`),
    )}
    ${paragraph('checked', checked(head))}
    ${facts([
      ['Role', head.role],
      ['Organisation', head.organisation],
      ['Area', head.area],
      ['People', joined(head.holders.map(holder), '; ')],
      ...shared,
    ])}
  </div>`;

const phone = ({ uri, shown, phoneKind, optionPath, note }: Phone): Html =>
  html`<a class="phone" href="${uri}">${shown}</a>
    ${about(joined([PHONE_KIND_WORDS[phoneKind], optionPath && `then ${optionPath}`, note], ' · '))}`;

const about = (words: string | null): Html => (words === null ? NOTHING : html`<span class="about">${words}</span>`);

const hoursOf = ({ hours, hoursNote, bankHolidays }: Head): readonly string[] =>
  [...hours.map(({ text }) => text), hoursNote ?? '', bankHolidays === null ? '' : BANK_HOLIDAY_WORDS[bankHolidays]].filter(
    (line) => line !== '',
  );

const outside = ({ outsideHoursId }: Head, around: Around): Html => {
  const title = outsideHoursId === null ? null : around.title(outsideHoursId);
  return paragraph('outside', title && `Outside these hours: ${title}`);
};

const checked = ({ verifiedOn, verifiedBy, verifyBy }: Head): string | null =>
  joined(
    [
      verifiedOn && `Checked on ${sayDay(verifiedOn)}${verifiedBy === null ? '' : ` by ${verifiedBy}`}`,
      verifyBy && `to be checked again by ${sayDay(verifyBy)}`,
    ],
    ', ',
  );

const holder = ({ name, since, until }: Head['holders'][number]): string =>
  joined([name, since && `since ${sayDay(since)}`, until && `until ${sayDay(until)}`], ', ') ?? '';
