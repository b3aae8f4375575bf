import { sayTime } from '../dates.js';
import { h } from '../dom.js';
import { HELP_PURPOSES } from '../words.js';
import { withoutPolice } from './emergency.js';
import { phoneList } from './phone.js';

/** Whom to ring right now, in a few lines. The API works out which lines apply, by their hours and bank holidays. */
export function helpStrip(help, site) {
  const areas = (help?.areas ?? []).map((entry) => areaOf(entry, help.areas.length > 1)).filter(Boolean);
  if (areas.length === 0) return null;
  return h('section', { class: 'help-strip', 'aria-labelledby': 'help' }, [
    h('h2', { id: 'help' }, 'Worried about someone?'),
    h('div', { class: 'help-areas' }, areas),
    h('p', { class: 'more' }, [
      h('a', { href: `${site.path}/urgent-help` }, 'All urgent numbers and hours'),
      help.at.time && h('span', {}, `These are the lines to ring now, at ${sayTime(help.at.time)}.`),
    ]),
  ]);
}

function areaOf({ area, now }, isNamed) {
  const lines = withoutPolice(now).filter(({ contact }) => contact.phones);
  if (lines.length === 0) return null;
  return h('div', {}, isNamed && h('h3', {}, area.name), h('ul', { class: 'help-lines' }, lines.map(lineOf)));
}

function lineOf({ purpose, contact }) {
  return h('li', {}, h('p', {}, HELP_PURPOSES[purpose]), phoneList(contact.phones.slice(0, 1)), h('p', { class: 'about' }, contact.title));
}
