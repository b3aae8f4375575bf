import { sayTime } from '../dates.js';
import { h, link } from '../dom.js';
import { BANK_HOLIDAYS, sayWeekday } from '../words.js';
import { phoneList } from './phone.js';

/** When a contact can be reached, what holds on bank holidays, and whom to ring outside its hours. */
export function hoursOf({ hours, hoursNote, bankHolidays, outsideHours }) {
  const lines = [...hours.map(sayHours), hoursNote, hours.length > 0 && BANK_HOLIDAYS[bankHolidays]].filter(Boolean);
  return [
    lines.length > 0 &&
      h(
        'ul',
        { class: 'hours' },
        lines.map((line) => h('li', {}, line)),
      ),
    outsideHours?.phones &&
      h(
        'div',
        { class: 'outside' },
        h('p', {}, 'Outside these hours: ', link(outsideHours.path, outsideHours.title)),
        phoneList(outsideHours.phones),
      ),
  ];
}

/** `Monday to Thursday, 8:45am to 4:30pm` */
export function sayHours({ from, to, opens, closes, note }) {
  const days = from === to ? sayWeekday(from) : `${sayWeekday(from)} to ${sayWeekday(to)}`;
  return [days, opens && closes && sayTimes(opens, closes), note].filter(Boolean).join(', ');
}

function sayTimes(opens, closes) {
  return opens === closes ? 'all day and night' : `${sayTime(opens)} to ${sayTime(closes)}`;
}
