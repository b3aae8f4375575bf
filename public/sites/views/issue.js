import { h } from '../dom.js';
import { anchorOf, headingLevels } from '../headings.js';
import { blocksOf, proseOf } from '../parts/blocks.js';
import { picture } from '../parts/image.js';
import { issueName } from '../parts/issue-name.js';
import { placementOf } from '../parts/placement.js';
import { trail } from '../parts/trail.js';
import { ISSUE } from '../queries.js';

/** `/sites/salford/issues/november-2026`: one newsletter. */
export const page = {
  query: ISSUE,
  subject: 'issue',
  variables: ({ partnership, slug }) => ({ partnership, slug }),
  show: ({ data: { issue }, site }) => ({
    title: issue.title,
    content: [trail(site, [`${site.path}/issues`, 'Newsletter']), h('article', { class: 'issue' }, head(issue), body(issue, site))],
  }),
};

function head(issue) {
  return h('div', { class: 'issue-head' }, [
    h('p', { class: 'eyebrow' }, issueName(issue)),
    h('h1', {}, issue.title),
    picture(issue.cover, 'cover'),
    proseOf(issue.welcome, { level: 2, className: 'lead' }),
  ]);
}

function body(issue, site) {
  const levels = headingLevels(issue.sections);
  return h('div', { class: 'issue-body' }, [
    contents(issue, levels),
    h('div', { class: 'sections' }, [
      issue.sections.map((section, index) => sectionOf(section, levels[index], site)),
    ]),
  ]);
}

function contents({ sections }, levels) {
  const entries = sections
    .map((section, index) => ({ section, level: levels[index] }))
    .filter(({ section, level }) => section.heading && level <= 3);
  if (entries.length < 2) return null;
  return h('nav', { class: 'contents', 'aria-labelledby': 'inside' }, [
    h('h2', { id: 'inside' }, 'In this issue'),
    h(
      'ol',
      {},
      entries.map(({ section, level }) => h('li', { class: `depth-${level}` }, h('a', { href: `#${anchorOf(section)}` }, section.heading))),
    ),
  ]);
}

function sectionOf(section, level, site) {
  return h('section', { class: `section depth-${level}`, id: anchorOf(section) }, [
    section.heading && h(`h${level}`, {}, section.heading),
    blocksOf(section.body, level + 1),
    section.placements.map((placement) => placementOf(placement, { site, level: level + 1 })),
  ]);
}
