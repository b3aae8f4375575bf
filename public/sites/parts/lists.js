import { h } from '../dom.js';

/** A list of cards, or a sentence when there are none: an empty page helps nobody. */
export function cardList(cards, { whenEmpty, className = 'cards' }) {
  if (cards.length === 0) return h('p', { class: 'empty' }, whenEmpty);
  return h(
    'ul',
    { class: className },
    cards.map((card) => h('li', {}, card)),
  );
}

/** Links to the rest of a long list. Each page has an address of its own, so "back" and bookmarks work. */
export function pager({ hasNextPage, hasPreviousPage, endCursor }, { params, next, first }) {
  if (!hasNextPage && !hasPreviousPage) return null;
  return h('nav', { class: 'pager', 'aria-label': 'Pages of this list' }, [
    hasPreviousPage && h('a', { href: withAfter(params, null) }, first),
    hasNextPage && h('a', { href: withAfter(params, endCursor) }, next),
  ]);
}

function withAfter(params, cursor) {
  const changed = new URLSearchParams(params);
  if (cursor) changed.set('after', cursor);
  else changed.delete('after');
  return `?${changed}`;
}
