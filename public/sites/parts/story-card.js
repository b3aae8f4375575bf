import { sayDate } from '../dates.js';
import { h, link } from '../dom.js';
import { STORY_KINDS } from '../words.js';
import { fromOwner } from './owner.js';

/** A story in a list: what kind it is, its title and its summary. */
export function storyCard(story, { site, level = 3 }) {
  const about = [STORY_KINDS[story.storyKind], story.source?.publisher, fromOwner(story, site), closing(story)];
  return h(
    'article',
    { class: 'card' },
    h('p', { class: 'about' }, about.filter(Boolean).join(' · ')),
    h(`h${level}`, {}, link(story.path, story.title)),
    story.summary && h('p', { class: 'summary' }, story.summary),
  );
}

/** `Until 30 April 2026`, or that it is over. */
export function closing({ expires, expired }) {
  return expires && (expired ? `Ended on ${sayDate(expires)}` : `Until ${sayDate(expires)}`);
}
