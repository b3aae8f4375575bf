import { sayDate } from '../dates.js';
import { h, link } from '../dom.js';
import { BRIEFING_KINDS } from '../words.js';
import { fromOwner } from './owner.js';

/** A briefing in a list. */
export function briefingCard(briefing, { site, level = 3 }) {
  return h(
    'article',
    { class: 'card' },
    h('p', { class: 'about' }, aboutBriefing(briefing, site)),
    h(`h${level}`, {}, link(briefing.path, briefing.title)),
    briefing.summary && h('p', { class: 'summary' }, briefing.summary),
  );
}

/** `7-minute briefing · 3 March 2026` */
export function aboutBriefing(briefing, site) {
  const { briefingKind, publisher, publishedOn } = briefing;
  return [BRIEFING_KINDS[briefingKind], publisher, publishedOn && sayDate(publishedOn), fromOwner(briefing, site)]
    .filter(Boolean)
    .join(' · ');
}
