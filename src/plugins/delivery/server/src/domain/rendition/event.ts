import { html, type Html, NOTHING } from '../../../../../../kernel';
import type { Occurrence } from '../content/occurrences';
import type { ContentOf } from '../content/read-body';
import { sayDay } from '../time/moment';

import type { Around } from './around';
import { blocks, eyebrow, type Fact, facts, joined, link, list, paragraph } from './pieces';
import { ATTENDANCE_WORDS, BOOKING_WORDS, EVENT_KIND_WORDS, EVENT_STATUS_WORDS } from './words';

export const eventHtml = ({ head, detail }: ContentOf<'Event'>, shared: readonly Fact[], around: Around): Html => {
  const { occurrences, when, themes } = head;
  const dates = occurrences.length > 0 ? list('occurrences', occurrences.map(occurrence)) : paragraph('when-alone', when);
  return html`${eyebrow([EVENT_KIND_WORDS[head.eventKind]])} ${paragraph('status', EVENT_STATUS_WORDS[head.status])}
  ${paragraph('lead', head.summary)} ${dates} ${blocks(detail.body.blocks)} ${daysOf(themes)}
  ${facts([
    ['Who may come', head.audienceRestriction],
    ['Cost', head.cost],
    ['Booking', head.bookingMode && BOOKING_WORDS[head.bookingMode]],
    ['Book by', head.bookingDeadline && sayDay(head.bookingDeadline)],
    ['Who to ask', head.organiserId && around.title(head.organiserId)],
    ...shared,
  ])}`;
};

const occurrence = ({ when, attendance, venue, address, joinUrl, bookingUrl }: Occurrence): Html =>
  html`<div>
    <p class="when">${when}</p>
    ${paragraph('about', joined([attendance && ATTENDANCE_WORDS[attendance], venue, address], ' · '))}
    ${joinUrl === null ? NOTHING : html`<p>${link(joinUrl, 'Join online')}</p>`}
    ${bookingUrl === null ? NOTHING : html`<p>${link(bookingUrl, 'Book a place')}</p>`}
  </div>`;

const daysOf = (themes: ContentOf<'Event'>['head']['themes']): Html =>
  themes.length === 0
    ? NOTHING
    : html`<h3>Day by day</h3>
        ${list(
          'themes',
          themes.map(({ date, theme, link: url }) => html`<span class="about">${sayDay(date)}</span> ${link(url, theme)}`),
        )}`;
