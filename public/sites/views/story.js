import { sayDate } from '../dates.js';
import { h, link } from '../dom.js';
import { blocksOf } from '../parts/blocks.js';
import { facts, topicNames } from '../parts/facts.js';
import { fromOwner } from '../parts/owner.js';
import { closing } from '../parts/story-card.js';
import { trail } from '../parts/trail.js';
import { STORY } from '../queries.js';
import { STORY_KINDS } from '../words.js';

/** `/sites/salford/stories/winter-campaign`: one story. */
export const page = {
  query: STORY,
  subject: 'story',
  variables: ({ partnership, slug }) => ({ partnership, slug }),
  show: ({ data: { story }, site }) => ({
    title: story.title,
    content: [
      trail(site, [`${site.path}/stories`, 'News']),
      h('article', { class: 'reading' }, head(story, site), blocksOf(story.body), aboutIt(story)),
    ],
  }),
};

function head(story, site) {
  return [
    h(
      'p',
      { class: 'eyebrow' },
      [STORY_KINDS[story.storyKind], sayDate(story.firstPublishedAt.date), fromOwner(story, site)].filter(Boolean).join(' · '),
    ),
    h('h1', {}, story.title),
    story.expired && h('p', { class: 'status' }, h('strong', { class: 'tag' }, 'Over'), ` ${closing(story)}.`),
    story.summary && h('p', { class: 'lead' }, story.summary),
  ];
}

function aboutIt(story) {
  const { source, rights, topics, publishedAt, firstPublishedAt } = story;
  return facts([
    ['Source', source && [link(source.url, source.publisher), source.date && `, ${sayDate(source.date)}`]],
    ['Until', !story.expired && story.expires && sayDate(story.expires)],
    ['Updated', publishedAt.date !== firstPublishedAt.date && sayDate(publishedAt.date)],
    ['About', topicNames(topics)],
    ['Rights', rights],
  ]);
}
