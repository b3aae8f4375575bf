import { sayDate } from '../dates.js';
import { h, link } from '../dom.js';
import { nodesFrom } from '../html.js';
import { blocksOf } from '../parts/blocks.js';
import { aboutBriefing } from '../parts/briefing-card.js';
import { facts, topicNames } from '../parts/facts.js';
import { fileLink } from '../parts/file-link.js';
import { trail } from '../parts/trail.js';
import { BRIEFING } from '../queries.js';
import { REVIEW_KINDS } from '../words.js';

/** `/sites/salford/briefings/think-family`: one briefing, panel by panel. */
export const page = {
  query: BRIEFING,
  subject: 'briefing',
  variables: ({ partnership, slug }) => ({ partnership, slug }),
  show: ({ data: { briefing }, site }) => ({
    title: briefing.title,
    content: [
      trail(site, [`${site.path}/briefings`, 'Briefings']),
      h('article', { class: 'briefing' }, head(briefing, site), body(briefing)),
    ],
  }),
};

function head(briefing, site) {
  return h('div', { class: 'reading' }, [
    h('p', { class: 'eyebrow' }, aboutBriefing(briefing, site)),
    h('h1', {}, briefing.title),
    briefing.summary && h('p', { class: 'lead' }, briefing.summary),
    briefing.externalUrl && h('p', {}, h('a', { class: 'button', href: briefing.externalUrl }, externalWords(briefing))),
  ]);
}

function externalWords({ publisher }) {
  return publisher ? `Read it at ${publisher}` : 'Read the briefing';
}

function body(briefing) {
  return [
    briefing.panels.length > 0 && h('ol', { class: 'panels' }, briefing.panels.map(panelOf)),
    h('div', { class: 'reading' }, blocksOf(briefing.body), questionsOf(briefing), aboutIt(briefing)),
  ];
}

function panelOf({ number, heading, body: words }) {
  return h('li', { class: 'panel' }, [
    h('span', { class: 'numeral', 'aria-hidden': 'true' }, String(number)),
    h('h2', {}, heading),
    h('div', { class: 'prose' }, nodesFrom(words.html, 3)),
  ]);
}

function questionsOf({ questions }) {
  if (questions.length === 0) return null;
  return h(
    'section',
    { class: 'questions' },
    h('h2', {}, 'Talk about it in your team'),
    h(
      'ol',
      {},
      questions.map((question) => h('li', {}, question)),
    ),
  );
}

function aboutIt(briefing) {
  const { author, ownerRole, reviewBy, sourceReview, files, replaces, topics } = briefing;
  return facts([
    ['Files', files.map((file) => h('p', {}, fileLink(file)))],
    ['Drawn from', sourceReview && reviewWords(sourceReview)],
    ['Written by', author],
    ['Kept up to date by', ownerRole],
    ['To be looked at again by', reviewBy && sayDate(reviewBy)],
    ['Replaces', replaces && link(replaces.path, replaces.title)],
    ['About', topicNames(topics)],
  ]);
}

function reviewWords({ pseudonym, board, reviewKind, publishedOn }) {
  return [`${REVIEW_KINDS[reviewKind] ?? 'Review'}: ${pseudonym}`, board, publishedOn && `published on ${sayDate(publishedOn)}`]
    .filter(Boolean)
    .join(', ');
}
