import { calendarLeaf } from '../dates.js';
import { h } from '../dom.js';

const UNDATED = { ON_REQUEST: ['On', 'request'], TO_BE_CONFIRMED: ['Date', 'to come'] };

/** A leaf of a calendar, for the eye only: the date stands beside it in words. */
export function leaf(event, occurrence) {
  return h('div', { class: 'leaf', 'aria-hidden': 'true' }, occurrence ? dayOf(occurrence) : withoutDay(event));
}

function dayOf({ start }) {
  const { weekday, day, month } = calendarLeaf(start.date);
  return [h('span', {}, weekday), h('b', {}, day), h('span', {}, month)];
}

function withoutDay({ precision, month }) {
  const [above, below] = month ? month.text.split(' ') : (UNDATED[precision] ?? UNDATED.TO_BE_CONFIRMED);
  return [h('b', { class: 'small' }, month ? above.slice(0, 3) : above), h('span', {}, below)];
}
