import { h } from '../dom.js';
import { anchorOf } from '../headings.js';
import { proseOf } from './blocks.js';
import { picture } from './image.js';
import { issueName } from './issue-name.js';

/** The latest issue as the front page shows it: its title and welcome, and what is in it. */
export function frontPage(issue, site) {
  if (!issue) return h('p', { class: 'empty' }, `${site.shortName} has not published a newsletter here yet.`);
  return h('section', { class: 'front-page', 'aria-labelledby': 'latest' }, [
    h('div', { class: 'front-words' }, [
      h('p', { class: 'eyebrow' }, `Latest issue · ${issueName(issue)}`),
      h('h2', { id: 'latest' }, h('a', { href: issue.path }, issue.title)),
      picture(issue.cover, 'cover'),
      proseOf(issue.welcome, { className: 'lead' }),
      h('p', { class: 'more' }, h('a', { href: issue.path }, 'Read this issue'), h('a', { href: `${site.path}/issues` }, 'All issues')),
    ]),
    contents(issue),
  ]);
}

function contents({ path, sections }) {
  const top = Math.min(...sections.map(({ level }) => level));
  const entries = sections.filter(({ level, heading }) => level === top && heading);
  if (entries.length === 0) return null;
  return h('nav', { class: 'contents', 'aria-labelledby': 'inside' }, [
    h('h3', { id: 'inside' }, 'In this issue'),
    h(
      'ol',
      {},
      entries.map((section) => h('li', {}, h('a', { href: `${path}#${anchorOf(section)}` }, section.heading))),
    ),
  ]);
}
