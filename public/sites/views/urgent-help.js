import { sayDate, sayMoment } from '../dates.js';
import { h, hidden, link } from '../dom.js';
import { emergencyNumbers, RING_THE_COUNCIL, withoutPolice } from '../parts/emergency.js';
import { hoursOf } from '../parts/hours.js';
import { notice } from '../parts/notice.js';
import { fromOwner } from '../parts/owner.js';
import { phoneList } from '../parts/phone.js';
import { trail } from '../parts/trail.js';
import { URGENT_HELP } from '../queries.js';
import { HELP_PURPOSES, HELP_REASONS } from '../words.js';

/** Numbers to ring now are seen at once; what holds at other times, and the small print of each number, is opened by who wants it. */
const GROUPS = [
  { heading: 'Ring now', className: 'ring-now', holds: ({ appliesNow }) => appliesNow },
  { heading: 'At other times', className: 'other-times', holds: ({ appliesNow, reason }) => !appliesNow && reason !== 'WITHDRAWN', folds: true },
  { heading: 'No longer in use', className: 'other-times', holds: ({ reason }) => reason === 'WITHDRAWN', folds: true },
];

/** `/sites/salford/urgent-help`: every urgent line, those to ring now first. */
export const page = {
  query: URGENT_HELP,
  subject: 'urgentHelp',
  variables: ({ partnership }) => ({ partnership }),
  show: ({ data: { urgentHelp }, site }) => ({
    title: 'Urgent help',
    content: [
      trail(site),
      h('h1', {}, 'Urgent help'),
      emergencyNumbers(),
      urgentHelp.areas.length > 1 && areaLinks(urgentHelp.areas),
      urgentHelp.areas.map((help) => areaOf(help, { site, isNamed: urgentHelp.areas.length > 1 })),
      h('p', {}, `Worried about someone who lives elsewhere? ${RING_THE_COUNCIL}`),
      h('p', { class: 'checked' }, `Worked out for ${sayMoment(urgentHelp.at)}.`),
    ],
  }),
};

function areaLinks(areas) {
  const links = areas.map(({ area }) => h('li', {}, h('a', { href: `#${area.slug}` }, area.name)));
  return h('nav', { class: 'choice', 'aria-label': 'Areas' }, h('ul', {}, links));
}

function areaOf({ area, lines: all }, { site, isNamed }) {
  const lines = byContact(withoutPolice(all));
  const level = isNamed ? 3 : 2;
  return h('section', { class: 'help-area', id: area?.slug }, [
    isNamed && h('h2', {}, area.name),
    GROUPS.map((group) => groupOf({ ...group, lines: lines.filter(group.holds) }, { site, level })),
  ]);
}

/** A number that answers for several worries stands there once. */
function byContact(lines) {
  const merged = new Map();
  for (const line of lines) {
    const key = `${line.contact.path ?? line.contact.title} ${line.reason}`;
    const known = merged.get(key) ?? { ...line, purposes: [] };
    merged.set(key, { ...known, purposes: [...known.purposes, HELP_PURPOSES[line.purpose]] });
  }
  return [...merged.values()];
}

function groupOf({ heading, className, lines, folds }, { site, level }) {
  if (lines.length === 0) return null;
  const title = h(`h${level}`, {}, heading);
  const list = h('ul', { class: 'cards' }, lines.map((line) => h('li', {}, lineOf(line, { site, level: level + 1 }))));
  if (!folds) return h('section', { class: className }, [title, list]);
  return h('details', { class: className }, [h('summary', {}, title), list]);
}

function lineOf({ purposes, reason, contact }, options) {
  const isWithdrawn = contact.__typename === 'Withdrawn';
  return [
    h('p', { class: 'purpose' }, h('strong', {}, joined(purposes)), !isWithdrawn && ` ${HELP_REASONS[reason]}`),
    isWithdrawn ? notice(contact, options) : helpLine(contact, options),
  ];
}

/** `Worried about a child, or worried about an adult` */
function joined([first, ...others]) {
  return [first, ...others.map((purpose) => `or ${purpose.charAt(0).toLowerCase()}${purpose.slice(1)}`)].join(', ');
}

/** Whom one rings and the number; hours and the rest behind a fold. Nobody should look for help in a mailbox, so none stands here. */
function helpLine(contact, { site, level }) {
  const about = [contact.role, contact.organisation, fromOwner(contact, site)].filter(Boolean).join(' · ');
  const more = [about && h('p', { class: 'about' }, about), hoursOf({ ...contact, outsideHours: null }), checkedOn(contact)].flat().filter(Boolean);
  return h('article', { class: 'contact' }, [
    h(`h${level}`, {}, link(contact.path, contact.title)),
    phoneList(contact.phones),
    more.length > 0 && h('details', { class: 'more-about' }, [h('summary', {}, 'Hours and more', hidden(`: ${contact.title}`)), more]),
  ]);
}

function checkedOn({ verifiedOn }) {
  return verifiedOn && h('p', { class: 'checked' }, `Checked on ${sayDate(verifiedOn)}`);
}
