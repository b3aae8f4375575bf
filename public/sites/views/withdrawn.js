import { h } from '../dom.js';
import { notice } from '../parts/notice.js';
import { trail } from '../parts/trail.js';
import { ROOT } from '../settings.js';

/** The page of something that was withdrawn: its notice stands at its old address, so that links and bookmarks explain themselves. */
export function showWithdrawn({ withdrawn, site }) {
  return {
    title: `Withdrawn: ${withdrawn.title}`,
    content: [site && trail(site), notice(withdrawn, { level: 1 }), !site && h('p', {}, h('a', { href: ROOT }, 'All partnerships'))],
  };
}
