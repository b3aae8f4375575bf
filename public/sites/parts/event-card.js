import { sayOccurrence, today } from '../dates.js';
import { h, link } from '../dom.js';
import { ATTENDANCE, EVENT_KINDS, EVENT_STATUS } from '../words.js';
import { leaf } from './calendar-leaf.js';
import { fromOwner } from './owner.js';

/** An event in a list. `occurrence` is the date it stands there for; without one we take the next, or else the last. */
export function eventCard(event, { site, level = 3, occurrence = nextOccurrence(event) }) {
  const status = EVENT_STATUS[event.status];
  const about = [ATTENDANCE[occurrence?.attendance], occurrence?.venue, EVENT_KINDS[event.eventKind], fromOwner(event, site)];
  return h(
    'article',
    { class: `event ${status ? 'is-changed' : ''}` },
    leaf(event, occurrence),
    h('div', {}, [
      h(`h${level}`, {}, link(event.path, event.title), status && [' ', statusTag(event)]),
      h('p', { class: 'when' }, sayWhen(event, occurrence)),
      h('p', { class: 'about' }, about.filter(Boolean).join(' · ')),
      event.summary && h('p', { class: 'summary' }, event.summary),
    ]),
  );
}

/** `Cancelled`, `Postponed`, `Fully booked`: or nothing when it takes place as announced. */
export function statusTag({ status }) {
  return EVENT_STATUS[status] && h('strong', { class: `tag tag-${status.toLowerCase()}` }, EVENT_STATUS[status]);
}

/** When it is, in words; never a date that was not announced. */
export function sayWhen(event, occurrence) {
  if (occurrence) return sayOccurrence(occurrence) + laterDates(event, occurrence);
  if (event.month) return `${event.month.text}, day to be confirmed`;
  return event.precision === 'ON_REQUEST' ? 'On request' : 'Date to be confirmed';
}

/** Whether an occurrence is over: the day it ends on lies before today. */
export function isOver({ start, end }) {
  return (end ?? start).date < today();
}

function nextOccurrence({ occurrences }) {
  return occurrences.find((occurrence) => !isOver(occurrence)) ?? occurrences.at(-1);
}

function laterDates({ occurrences }, { start }) {
  const later = occurrences.filter((other) => other.start.date > start.date).length;
  if (later === 0) return '';
  return later === 1 ? ', and one later date' : `, and ${later} later dates`;
}
