import { h, hidden } from '../dom.js';
import { PHONE_KINDS } from '../words.js';

/**
 * A number to ring, as readers know it. A screen reader may take `496` for "four hundred and ninety-six", so the digits
 * follow one by one for those who listen. What is seen stays part of the name: "click 0161 496 0000" works by voice.
 */
export function phoneLink({ uri, shown }) {
  return h('a', { class: 'phone', href: uri }, shown, hidden(`, ${digitByDigit(shown)}`));
}

/** Numbers with what there is to say about each: its kind, the options to press, whom to ask for. */
export function phoneList(phones, listClass = 'phones') {
  return phones.length > 0 && h('ul', { class: listClass }, phones.map(phoneItem));
}

/** `0161 496 0000` as `0 1 6 1, 4 9 6, 0 0 0 0` */
export function digitByDigit(shown) {
  return shown
    .split(/[^\d+]+/)
    .filter(Boolean)
    .map((group) => [...group].join(' ').replace('+', 'plus'))
    .join(', ');
}

function phoneItem(phone) {
  const about = [PHONE_KINDS[phone.phoneKind], phone.optionPath && `then ${phone.optionPath}`, phone.note].filter(Boolean);
  return h('li', {}, phoneLink(phone), about.length > 0 && h('span', { class: 'about' }, about.join(' · ')));
}
