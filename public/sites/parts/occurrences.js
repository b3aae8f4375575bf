import { sayOccurrence } from '../dates.js';
import { h, hidden } from '../dom.js';
import { ATTENDANCE } from '../words.js';
import { isOver } from './event-card.js';

const AT_ONCE = 6;

/** The dates of an event: the next ones, then, folded away, those that are far off and those that are over. */
export function occurrenceLists(event) {
  const over = event.occurrences.filter(isOver);
  const toCome = event.occurrences.filter((occurrence) => !isOver(occurrence));
  return h('section', { class: 'dates' }, [
    h('h2', {}, event.occurrences.length > 1 ? 'Dates' : 'When and where'),
    toCome.length > 0 ? listOf(toCome.slice(0, AT_ONCE), event) : h('p', { class: 'empty' }, 'This event is over.'),
    folded(toCome.slice(AT_ONCE), { event, words: 'later' }),
    folded(over, { event, words: 'earlier', open: toCome.length === 0 }),
  ]);
}

function folded(occurrences, { event, words, open }) {
  if (occurrences.length === 0) return null;
  const summary = occurrences.length === 1 ? `One ${words} date` : `${occurrences.length} ${words} dates`;
  return h('details', { open }, h('summary', {}, summary), listOf(occurrences, event));
}

function listOf(occurrences, event) {
  return h(
    'ul',
    { class: 'occurrences' },
    occurrences.map((occurrence) => itemOf(occurrence, event)),
  );
}

function itemOf(occurrence, event) {
  const { attendance, venue, address } = occurrence;
  const where = [ATTENDANCE[attendance], venue, address].filter(Boolean).join(', ');
  const canAttend = !isOver(occurrence) && (event.status === 'ANNOUNCED' || event.status === 'FULL');
  return h('li', {}, [
    h('div', {}, h('p', { class: 'when' }, sayOccurrence(occurrence)), where && h('p', { class: 'where' }, where)),
    canAttend && linksOf(occurrence, event),
  ]);
}

/** Nobody should book a place at a cancelled event, so its links are gone; a full one can still be joined by those who booked. */
function linksOf(occurrence, { status }) {
  const day = hidden(` on ${sayOccurrence(occurrence)}`);
  const book =
    status === 'ANNOUNCED' && occurrence.bookingUrl && h('a', { class: 'button', href: occurrence.bookingUrl }, 'Book a place', day);
  const join = occurrence.joinUrl && h('a', { href: occurrence.joinUrl }, 'Join online', day.cloneNode(true));
  return (book || join) && h('p', { class: 'actions' }, book, join);
}
