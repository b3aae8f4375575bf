import { h } from '../dom.js';
import { briefingCard } from './briefing-card.js';
import { contactCard } from './contact-card.js';
import { eventCard } from './event-card.js';
import { notice } from './notice.js';
import { storyCard } from './story-card.js';

const CARDS = { Briefing: briefingCard, Contact: contactCard, Event: eventCard, Story: storyCard, Withdrawn: notice };

/** An item in an issue, with the words the issue adds to it, as it is today: corrected, cancelled or withdrawn. */
export function placementOf({ introduction, item, changedSinceIssue }, options) {
  const isChanged = changedSinceIssue && item.__typename !== 'Withdrawn';
  return h('div', { class: 'placement' }, [
    introduction && h('p', { class: 'introduction' }, introduction),
    CARDS[item.__typename]?.(item, options),
    isChanged && h('p', { class: 'changed' }, 'Changed since this issue came out: you are reading the newest version.'),
  ]);
}
