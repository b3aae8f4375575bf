import { sayMoment } from '../dates.js';
import { h } from '../dom.js';
import { contactCard } from '../parts/contact-card.js';
import { emergencyNumbers, RING_THE_COUNCIL, withoutPolice } from '../parts/emergency.js';
import { notice } from '../parts/notice.js';
import { trail } from '../parts/trail.js';
import { URGENT_HELP } from '../queries.js';
import { HELP_PURPOSES, HELP_REASONS } from '../words.js';

// Nobody should look for help in a mailbox. The area, whether a line is open and which one takes over stand here anyway.
const LEFT_OUT = { area: null, open: null, emails: [], links: [], outsideHours: null };

const GROUPS = [
  { heading: 'Ring now', className: 'ring-now', holds: ({ appliesNow }) => appliesNow },
  { heading: 'At other times', className: 'other-times', holds: ({ appliesNow, reason }) => !appliesNow && reason !== 'WITHDRAWN' },
  { heading: 'No longer in use', className: 'other-times', holds: ({ reason }) => reason === 'WITHDRAWN' },
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
  const lines = withoutPolice(all);
  const level = isNamed ? 3 : 2;
  return h('section', { class: 'help-area', id: area?.slug }, [
    isNamed && h('h2', {}, area.name),
    GROUPS.map(({ heading, className, holds }) => groupOf({ heading, className, lines: lines.filter(holds) }, { site, level })),
  ]);
}

function groupOf({ heading, className, lines }, { site, level }) {
  if (lines.length === 0) return null;
  return h('section', { class: className }, [
    h(`h${level}`, {}, heading),
    h('ul', { class: 'cards' }, lines.map((line) => h('li', {}, lineOf(line, { site, level: level + 1 })))),
  ]);
}

function lineOf({ purpose, reason, contact }, options) {
  const isWithdrawn = contact.__typename === 'Withdrawn';
  return [
    h('p', { class: 'purpose' }, h('strong', {}, HELP_PURPOSES[purpose]), !isWithdrawn && ` ${HELP_REASONS[reason]}`),
    isWithdrawn ? notice(contact, options) : contactCard({ ...contact, ...LEFT_OUT }, options),
  ];
}
